import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";

/** Collects all garbage now. */
export function collectGarbage(): void {
  // With an argument, be it undefined, Node 22 and later collect only what is young.
  collector()();
}

/** Collects now what is young. */
export function collectYoungGarbage(): void {
  collector()({ type: "minor" });
}

function collector() {
  if (!globalThis.gc) throw new Error("Start this process with --expose-gc.");
  return globalThis.gc;
}

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
