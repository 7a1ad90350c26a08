import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { untilAborted } from "../src/abort.js";

const never = new Promise<never>(() => {});
const aborted = () => new Error("aborted");

it("all who wait for one signal share one listener, which goes with the last of them", async () => {
  const { signal } = new AbortController();
  let finish = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const waits = Array.from({ length: 50 }, () => untilAborted(work, signal, aborted));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  finish();
  await Promise.all(waits);
  await untilAborted(Promise.resolve(), signal, aborted);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("an abort rejects all who wait", async () => {
  const controller = new AbortController();
  const waits = [1, 2, 3].map(() => untilAborted(never, controller.signal, aborted));
  controller.abort();
  for (const wait of waits) await expect(wait).rejects.toThrow("aborted");
});

it("a signal that is aborted already rejects at once", async () => {
  await expect(untilAborted(never, AbortSignal.abort(), aborted)).rejects.toThrow("aborted");
});

it("without a signal nothing changes", async () => {
  expect(await untilAborted(Promise.resolve(1), undefined, aborted)).toBe(1);
});
