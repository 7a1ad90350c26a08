import { describe, expect, it } from "vitest";
import { makeCalls } from "../../measure/make-calls.js";

/** A call that notes how many were made, and how many were under way at once. */
function observedCall() {
  const seen = { made: 0, underWay: 0, atMost: 0 };
  const call = async () => {
    seen.made++;
    seen.atMost = Math.max(seen.atMost, ++seen.underWay);
    await Promise.resolve();
    seen.underWay--;
  };
  return { call, seen };
}

describe("makeCalls", () => {
  it.each([
    { calls: 6, atOnce: 1 },
    { calls: 6, atOnce: 3 },
    { calls: 6, atOnce: 6 },
  ])("makes $calls calls, $atOnce at once", async ({ calls, atOnce }) => {
    const { call, seen } = observedCall();
    await makeCalls(call, calls, atOnce);
    expect(seen).toEqual({ made: calls, underWay: 0, atMost: atOnce });
  });

  it("fails when a call fails", async () => {
    const failing = () => Promise.reject(new Error("no response"));
    await expect(makeCalls(failing, 2, 1)).rejects.toThrow("no response");
  });
});
