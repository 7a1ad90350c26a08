import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";

/** V8's own collector, which takes more than Node's types say. */
type Collect = (options?: { type: "major" | "minor" }) => void;

/** Collects garbage now: all, or what is young. */
export const collectGarbage: Collect = (options) => {
  if (!globalThis.gc) throw new Error("Start this process with --expose-gc.");
  (globalThis.gc as Collect)(options);
};

/** Counts collections from here on; what it gives is to be called at the end, and tells how many there were. */
export function countCollections(): () => Promise<number> {
  let count = 0;
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ["gc"] });
  return async () => {
    // Node tells of a collection in the next turn of the event loop, and hands it on in the one after.
    for (let turn = 0; turn < 3; turn++) await setImmediate();
    observer.disconnect();
    return count;
  };
}
