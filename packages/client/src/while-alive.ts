import { onAbort } from "./abort.js";
import { longestTimer } from "./longest-timer.js";

/** Shows that something is still under way. */
export interface Heartbeat {
  /** By when it either ends or sets a later time, by `performance.now()`. */
  dueAt: number;
}

/** Timers are not exact. */
const slackMs = 1000;

/** Says whether the time of something under way has passed without a sign of life. */
export function isOverdue({ dueAt }: Heartbeat): boolean {
  return performance.now() > dueAt + slackMs;
}

/**
 * Waits until something that another call has begun is settled, and gives `true`; or until it is overdue, and gives `false`.
 *
 * In a Worker, whatever a request has begun stops when the request ends, and never settles.
 *
 * @param own the waiter's own heartbeat, which goes on while it waits
 */
export function whileAlive(
  work: Promise<unknown>,
  heartbeat: Heartbeat,
  signal: AbortSignal,
  own?: Heartbeat,
): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (isSettled: boolean) => {
      clearTimeout(timer);
      ignore();
      resolve(isSettled);
    };
    const settled = () => end(true);
    const look = () => {
      const leftMs = heartbeat.dueAt + slackMs - performance.now();
      if (own) own.dueAt = Math.max(own.dueAt, heartbeat.dueAt + 2 * slackMs);
      if (leftMs < 0) end(false);
      else timer = setTimeout(look, Math.min(leftMs + 1, longestTimer));
    };
    const ignore = onAbort(signal, settled);
    work.then(settled, settled);
    look();
  });
}
