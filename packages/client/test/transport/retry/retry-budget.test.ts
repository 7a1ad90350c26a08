import { beforeEach, describe, expect, it } from "vitest";
import { createRetryBudget } from "../../../src/transport/retry/retry-budget.js";

let budget: ReturnType<typeof createRetryBudget>;
beforeEach(() => {
  budget = createRetryBudget();
});

/** Takes until there is too little left, and gives how often that was possible. */
function takeAll(throttled: boolean): number {
  let count = 0;
  while (budget.take(throttled) > 0) count += 1;
  return count;
}

describe("a budget of 500", () => {
  it("is enough for 35 retries at 14", () => {
    expect(takeAll(false)).toBe(35);
  });

  it("is enough for 100 retries at 5 where the server turns requests away", () => {
    expect(takeAll(true)).toBe(100);
  });

  it("tells what it took", () => {
    expect([budget.take(false), budget.take(true)]).toEqual([14, 5]);
  });

  it("gets 1 back for a success at once", () => {
    takeAll(true);
    for (let success = 0; success < 4; success += 1) budget.refill(0);
    expect(budget.take(true)).toBe(0);
    budget.refill(0);
    expect(budget.take(true)).toBe(5);
  });

  it("gets back what the retry that succeeded cost", () => {
    takeAll(true);
    budget.refill(14);
    expect(takeAll(false)).toBe(1);
  });

  it("is never more than full", () => {
    budget.refill(14);
    expect(takeAll(true)).toBe(100);
  });
});
