import { getEventListeners } from "node:events";
import { expect, it, vi } from "vitest";
import { onAbort } from "../src/abort.js";

it("all who wait for one signal share one listener, which goes with the last of them", () => {
  const { signal } = new AbortController();
  const leave = Array.from({ length: 50 }, () => onAbort(signal, () => {}));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  for (const leaveOne of leave.slice(1)) leaveOne();
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  leave[0]?.();
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

it("leaving twice does not take the listener from the others", () => {
  const controller = new AbortController();
  const callback = vi.fn();
  const leave = onAbort(controller.signal, () => {});
  onAbort(controller.signal, callback);
  leave();
  leave();
  controller.abort();
  expect(callback).toHaveBeenCalledOnce();
});

it("an abort tells all who wait, and nobody who has left", () => {
  const controller = new AbortController();
  const [first, second, third] = [vi.fn(), vi.fn(), vi.fn()];
  onAbort(controller.signal, first);
  onAbort(controller.signal, second)();
  onAbort(controller.signal, third);
  controller.abort();
  expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 1]);
});

it("without a signal there is nothing to leave", () => {
  expect(() => onAbort(undefined, () => {})()).not.toThrow();
});
