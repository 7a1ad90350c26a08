import { ConfigurationError } from "./errors/configuration-error.js";
import type { FaceClientOptions } from "./options.js";

/** Refuses options that no client can be made of. */
export function checkOptions(options: FaceClientOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("A client needs options: pass an object with a baseUrl and credentials.");
  }
  if ((options.credentials === undefined) === (options.token === undefined)) {
    throw new ConfigurationError("Pass either credentials or a token, and not both.");
  }
  for (const name of ["fetch", "clock"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") {
      throw new ConfigurationError(`The ${name} has to be a function.`);
    }
  }
}

/** Refuses what is no signal, such as the controller that has one. */
export function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === null || signal === undefined) return undefined;
  if (typeof signal.addEventListener === "function" && typeof signal.aborted === "boolean") return signal;
  throw new ConfigurationError(
    "The signal has to be an AbortSignal, such as the signal of an AbortController.",
  );
}
