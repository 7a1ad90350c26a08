import { endedError } from "../errors/ended-error.js";
import type { Retries } from "./retry/retries.js";
import type { Send } from "./send.js";

/** Sends a request again where its failure may pass and a second effect is impossible or does no harm. */
export function withRetry(retries: Retries, next: Send): Send {
  return async (call, request) => {
    for (;;) {
      // Not sent: no attempt, and nothing that the server may have done.
      if (call.signal?.aborted) throw endedError(call);
      const start = performance.now();
      let failure: unknown;
      try {
        return await next(call, request);
      } catch (error) {
        failure = error;
      } finally {
        call.attemptDurationsMs.push(performance.now() - start);
      }
      const response = await retries.recover(call, failure);
      if (response) return response;
    }
  };
}
