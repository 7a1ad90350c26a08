import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AbortedError, TimeoutError } from "../src/index.js";
import { rejectionOf } from "./support/client.js";
import { type StandingCall, stages } from "./support/stages.js";

// No timer goes on by itself: a call that ends does so at once.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function expectNothingLeft({ open }: StandingCall, signal: AbortSignal): Promise<void> {
  // The awaited work hears of the end in its turn.
  await new Promise(setImmediate);
  expect(open.map(({ aborted }) => aborted)).not.toContain(false);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
}

describe.each(Object.entries(stages))("a call that is ended %s", (_, start) => {
  it("rejects at once when its signal is aborted, and leaves nothing behind", async () => {
    const controller = new AbortController();
    const standing = start({}, { signal: controller.signal });
    const error = rejectionOf(standing.call);
    await standing.reached;
    controller.abort(new Error("ada@example.com has left"));
    expect(await error).toBeInstanceOf(AbortedError);
    expect((await error).message).toMatch(/ was aborted\.$/);
    expect((await error).cause).toMatchObject({ message: "[redacted] has left" });
    await expectNothingLeft(standing, controller.signal);
  });

  it.each([
    ["the client", { totalTimeoutMs: 700 }, {}],
    ["the call, whatever holds for the client", { totalTimeoutMs: 1 }, { totalTimeoutMs: 700 }],
  ])("rejects when the totalTimeoutMs of %s is over, and leaves nothing behind", async (_, client, call) => {
    const { signal } = new AbortController();
    const standing = start(client, { ...call, signal });
    let settled = false;
    const error = rejectionOf(standing.call).finally(() => {
      settled = true;
    });
    await standing.reached;
    await vi.advanceTimersByTimeAsync(699);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(TimeoutError);
    expect((await error).message).toMatch(/ was not finished within 700 ms in all\.$/);
    await expectNothingLeft(standing, signal);
  });
});
