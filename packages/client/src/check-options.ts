import { checkNumber } from "./check-number.js";
import { defaults } from "./defaults.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { logLevels } from "./observe/logger.js";
import type { CallOptions, FaceClientOptions } from "./options.js";

/** Refuses options that no client can be made of. */
export function checkOptions(options: FaceClientOptions): void {
  if (typeof options !== "object" || options === null) {
    throw new ConfigurationError("A client needs options: pass an object with a baseUrl and credentials.");
  }
  if ((options.credentials === undefined) === (options.token === undefined)) {
    throw new ConfigurationError("Pass either credentials or a token, and not both.");
  }
  for (const name of ["fetch", "clock", "sleep", "random"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") {
      throw new ConfigurationError(`The ${name} has to be a function.`);
    }
  }
  checkMethods("tokenStore", options.tokenStore, ["get", "set", "delete"]);
  checkMethods("logger", options.logger, ["debug", "info", "warn", "error"]);
  checkMethods("tracer", options.tracer, ["startSpan"]);
  checkChoice("logLevel", options.logLevel, logLevels);
  checkChoice("validateResponses", options.validateResponses, ["off", "warn", "throw"]);
  checkNumber("renewAheadMs", options.renewAheadMs ?? 0, 0);
}

/** The limits of a call, after a check of what was set for it or for its client. */
export function checkLimits(call: CallOptions, client: CallOptions = {}) {
  const totalTimeoutMs = call.totalTimeoutMs ?? client.totalTimeoutMs;
  const onUnknownOutcome = call.onUnknownOutcome ?? client.onUnknownOutcome ?? defaults.onUnknownOutcome;
  checkChoice("onUnknownOutcome", onUnknownOutcome, ["reconcile", "throw"]);
  return {
    timeoutMs: checkNumber("timeoutMs", call.timeoutMs ?? client.timeoutMs ?? defaults.timeoutMs, 1),
    totalTimeoutMs:
      totalTimeoutMs === undefined ? undefined : checkNumber("totalTimeoutMs", totalTimeoutMs, 1),
    maxRetries: checkNumber(
      "maxRetries",
      call.maxRetries ?? client.maxRetries ?? defaults.maxRetries,
      0,
      100,
    ),
    onUnknownOutcome,
  };
}

/** Refuses what is no signal, such as the controller that has one. */
export function checkSignal(signal: AbortSignal | null | undefined): AbortSignal | undefined {
  if (signal === null || signal === undefined) return undefined;
  if (typeof signal.addEventListener === "function" && typeof signal.aborted === "boolean") return signal;
  throw new ConfigurationError(
    "The signal has to be an AbortSignal, such as the signal of an AbortController.",
  );
}

function checkMethods(name: string, value: unknown, methods: string[]): void {
  const missing = value === undefined ? undefined : methods.find((method) => !isMethod(value, method));
  if (missing) throw new ConfigurationError(`The ${name} has to be an object with a method ${missing}.`);
}

function isMethod(value: unknown, name: string): boolean {
  return typeof Object(value)[name] === "function";
}

export function checkChoice(name: string, value: unknown, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value as string)) return;
  throw new ConfigurationError(`The ${name} has to be one of ${choices.join(", ")}.`);
}
