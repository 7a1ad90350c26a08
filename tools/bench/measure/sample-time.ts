import { collectYoungGarbage } from "./garbage.js";
import { makeCalls } from "./make-calls.js";

/** Microseconds that a call takes, the collection of its own garbage included and of nobody else's. */
export async function sampleTime(
  call: () => Promise<unknown>,
  calls: number,
  atOnce: number,
): Promise<number> {
  // Only what is young: after a few full collections, V8 throws away code that has not run lately.
  collectYoungGarbage();
  const started = performance.now();
  await makeCalls(call, calls, atOnce);
  return ((performance.now() - started) * 1000) / calls;
}
