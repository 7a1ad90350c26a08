import { onAbort } from "./abort.js";
import { longestTimer } from "./check-options.js";
import { type EndableCall, endedError } from "./errors/ended-error.js";

/** How long something may take, and the error when it takes longer. */
export interface Limit {
  ms: number;
  late: () => Error;
}

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
    if (call.signal?.aborted) throw endedError(call);
    const controller = new AbortController();
    const giveUp = (error: () => Error) => {
      leave();
      reject(error());
      controller.abort();
    };
    const timer = limit && setTimeout(giveUp, Math.min(limit.ms, longestTimer), limit.late);
    const ignore = onAbort(call.signal, () => giveUp(() => endedError(call)));
    const leave = () => {
      clearTimeout(timer);
      ignore();
    };
    work(controller.signal).then(
      (result) => {
        leave();
        resolve(result);
      },
      (error) => {
        leave();
        reject(error);
      },
    );
  });
}
