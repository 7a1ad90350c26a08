import { memoryUsage } from "node:process";
import { collectGarbage, countCollections } from "./garbage.js";
import { makeCalls } from "./make-calls.js";

/**
 * Bytes that a call allocates on the heap. The process has so large a young generation that nothing is collected during a
 * sample: what the heap has grown by is then all that was allocated.
 */
export async function sampleAllocation(
  call: () => Promise<unknown>,
  calls: number,
  atOnce: number,
): Promise<number> {
  collectGarbage();
  const collections = countCollections();
  const before = memoryUsage().heapUsed;
  await makeCalls(call, calls, atOnce);
  const after = memoryUsage().heapUsed;
  if ((await collections()) > 0) {
    throw new Error("Garbage was collected while allocation was measured: make fewer calls in a sample.");
  }
  return (after - before) / calls;
}
