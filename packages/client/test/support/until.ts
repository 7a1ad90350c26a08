import { setImmediate } from "node:timers/promises";

/** Waits for something that comes by itself, by no timer: asks in each turn of the loop. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}
