import type { Place } from "./platform.js";
import type { Calls } from "./work/calls.js";
import { steps } from "./work/work.js";

/** Makes all steps of the common work by the calls of a platform. */
export async function doWork({ check, control }: Place, calls: Calls, by = ""): Promise<void> {
  for (const { name, make } of steps) {
    await check(by ? `${by}: ${name}` : name, () => make(calls, control));
    await control.clearFaults();
  }
}
