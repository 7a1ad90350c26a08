import { onAbort } from "./abort.js";
import { type EndableCall, endedError, timeoutError } from "./errors/ended-error.js";
import { longestTimer } from "./longest-timer.js";

/** A limit in milliseconds, and the words for exceeding it. */
export interface Limit {
  ms: number;
  /** The middle of a sentence, such as `had no response within 3 ms`. */
  late: string;
}

/** The limit for all attempts and the time between them. */
export const totalLimit = (ms: number): Limit => ({ ms, late: `was not finished within ${ms} ms in all` });

/**
 * Waits for `work`: until the limit is reached, if there is one, or until the call is ended. The signal that `work` gets
 * is aborted when nobody waits for it any more. No timer and no listener stays behind.
 */
export function withinLimits<T>(
  call: EndableCall,
  limit: Limit | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const { signal } = call;
    const ended = () => endedError(call, signal);
    if (signal?.aborted) throw ended();
    const controller = new AbortController();
    const giveUp = (error: () => Error) => {
      leave();
      const reason = error();
      reject(reason);
      // Everything still under way learns of the same end.
      controller.abort(reason);
    };
    const late = () => timeoutError(call, limit?.late ?? "");
    const timer = limit && setTimeout(giveUp, Math.min(limit.ms, longestTimer), late);
    const ignore = onAbort(signal, () => giveUp(ended));
    const leave = () => {
      clearTimeout(timer);
      ignore();
    };
    const leaveAnd =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        leave();
        settle(value);
      };
    work(controller.signal).then(leaveAnd(resolve), leaveAnd(reject));
  });
}
