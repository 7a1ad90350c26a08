import type { CallContext } from "../call-context.js";
import { endedError } from "../errors/ended-error.js";
import { isNotFoundError } from "../errors/not-found-error.js";
import type { Observer } from "../observe/observer.js";
import { failureOf } from "../retry/failure.js";
import type { Retries } from "../retry/retries.js";
import type { Send } from "./send.js";

/**
 * Sends a request again where its failure may pass and a second effect is impossible or does no harm.
 *
 * @param observer is told of each attempt, if anybody wants to know
 */
export function withRetry(
  next: Send,
  call: CallContext,
  retries: Retries,
  observer: Promise<Observer> | undefined,
): Send {
  return async (request) => {
    const observed = observer && (await observer);
    for (;;) {
      // Not to be sent: no attempt, and nothing that the server may have done.
      if (call.signal?.aborted) throw endedError(call);
      const start = performance.now();
      try {
        const answer = await (observed ? observed.watch(call, () => next(request)) : next(request));
        call.attemptDurationsMs.push(performance.now() - start);
        return answer;
      } catch (error) {
        call.attemptDurationsMs.push(performance.now() - start);
        if (isNotFoundError(error) && isGone(call)) {
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
  return !signal?.aborted && (!outcome || retry === "idempotent");
}

/** What is to be deleted and no longer there was probably deleted by the attempt before, whose answer was lost. */
function isGone({ operation, outcome }: CallContext): boolean {
  return operation.method === "DELETE" && outcome === "unknown";
}
