import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sleep } from "../../../src/transport/retry/sleep.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a sleep", () => {
  it("lasts as long as it is told", async () => {
    let awake = false;
    const slept = sleep(1000, new AbortController().signal).then(() => {
      awake = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect(awake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(awake).toBe(true);
    await slept;
  });

  it("ends when its signal is aborted, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const slept = sleep(1000, controller.signal);
    controller.abort();
    await slept;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no listener behind, however it ends", async () => {
    const controller = new AbortController();
    const slept = [sleep(1000, controller.signal), sleep(2000, controller.signal)];
    await vi.advanceTimersByTimeAsync(1000);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort();
    await Promise.all(slept);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });
});
