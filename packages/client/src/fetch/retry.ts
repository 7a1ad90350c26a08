import type { CallContext } from "../call-context.js";
import { endedError } from "../errors/ended-error.js";
import type { Observer } from "../observe/observer.js";
import type { LoadedRetries } from "../retry/load-retries.js";
import type { Send } from "./send.js";

/**
 * Sends a request again where its failure may pass and a second effect is impossible or does no harm.
 *
 * @param observer is told of each attempt, if anybody wants to know
 */
export function withRetry(
  next: Send,
  call: CallContext,
  retries: LoadedRetries,
  observer: Promise<Observer> | undefined,
): Send {
  return async (request) => {
    const observed = observer && (await observer);
    for (;;) {
      // Not to be sent: no attempt, and nothing that the server may have done.
      if (call.signal?.aborted) throw endedError(call);
      const start = performance.now();
      const keepTime = () => call.attemptDurationsMs.push(performance.now() - start);
      try {
        const answer = await (observed ? observed.watch(call, () => next(request)) : next(request));
        keepTime();
        return answer;
      } catch (error) {
        keepTime();
        const answer = await (await retries.after(error)).recover(call, error);
        if (answer) return answer;
      }
    }
  };
}
