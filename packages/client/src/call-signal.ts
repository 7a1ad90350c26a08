import { onAbort } from "./abort.js";
import { TotalTimeout } from "./errors/ended-error.js";

/** What ends a call, and what has to be done when it is over. */
export interface CallSignal {
  signal: AbortSignal | undefined;
  endsAt: number;
  release: () => void;
}

/** The user's signal, or one that also ends the call when its time is over. */
export function callSignal(user: AbortSignal | undefined, totalTimeoutMs: number | undefined): CallSignal {
  if (totalTimeoutMs === undefined) {
    return { signal: user, endsAt: Number.POSITIVE_INFINITY, release: () => {} };
  }
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TotalTimeout(totalTimeoutMs)), totalTimeoutMs);
  const ignore = onAbort(user, () => controller.abort(user?.reason));
  if (user?.aborted) controller.abort(user.reason);
  const release = () => {
    clearTimeout(timer);
    ignore();
  };
  return { signal: controller.signal, endsAt: performance.now() + totalTimeoutMs, release };
}
