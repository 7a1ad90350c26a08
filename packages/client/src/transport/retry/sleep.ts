import { onAbort } from "../../abort.js";
/** Waits for a time in milliseconds, or until the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/** Sleeps by the timer of the platform, and leaves neither timer nor listener behind. */
export const sleep: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      ignore();
      resolve();
    };
    const timer = setTimeout(wake, ms);
    const ignore = onAbort(signal, wake);
  });
