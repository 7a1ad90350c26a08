import type { CallContext } from "../call-context.js";
import type { Retries } from "./retries.js";

/** The retries of a client, whose code is loaded when the first request has failed. */
export interface LoadedRetries {
  /** Throws `error` when the code cannot be loaded: then nothing is sent again. */
  after(error: unknown): Promise<Retries>;
  /** To be told of each success. */
  succeeded(call: CallContext): void;
}

export function loadRetries(...options: ConstructorParameters<typeof Retries>): LoadedRetries {
  let retries: Retries | undefined;
  return {
    async after(error) {
      const { Retries } = await import("./retries.js").catch(() => {
        throw error;
      });
      retries ??= new Retries(...options);
      return retries;
    },
    succeeded: (call) => retries?.succeeded(call),
  };
}
