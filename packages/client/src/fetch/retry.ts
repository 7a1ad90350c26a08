import type { CallContext } from "../call-context.js";
import { isNotFoundError, type NotFoundError } from "../errors/not-found-error.js";
import { failureOf } from "../retry/failure.js";
import type { Retries } from "../retry/retries.js";
import type { Send } from "./send.js";

/** Sends a request again where its failure may pass and a second effect is impossible or does no harm. */
export function withRetry(next: Send, call: CallContext, retries: Retries): Send {
  return async (request) => {
    for (;;) {
      try {
        const answer = await next(request);
        retries.succeeded(call);
        return answer;
      } catch (error) {
        if (isGone(call, error)) {
          return { status: error.status, headers: new Headers(error.headers), text: "", data: undefined };
        }
        const failure = failureOf(error);
        if (!failure || !mayRepeat(call) || !(await retries.next(call, failure))) throw error;
      }
    }
  };
}

/** By the class that the file gives the operation, never by its HTTP method: the e-mail is sent by a PUT. */
function mayRepeat({ operation: { retry }, outcome, signal }: CallContext): boolean {
  if (signal?.aborted) return false;
  return outcome === undefined || retry === "safe" || retry === "idempotent";
}

/** What is to be deleted and no longer there was probably deleted by the attempt before, whose answer was lost. */
function isGone({ operation, outcome }: CallContext, error: unknown): error is NotFoundError {
  return operation.method === "DELETE" && outcome === "unknown" && isNotFoundError(error);
}
