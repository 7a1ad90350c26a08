import { describe, expect, it } from "vitest";
import { brokenBudgets, sandboxBudgets } from "../../../sandbox/report/budgets.js";
import type { SandboxResults } from "../../../sandbox/report/rows.js";
import { goodResults } from "./results.js";

const only = (median: number) => ({ median, margin: 0 });
const broken = (results: SandboxResults) => brokenBudgets(sandboxBudgets(results, [1_000, 1_000_000]));

describe("brokenBudgets", () => {
  it("has nothing to say of results that keep all budgets", () => {
    expect(broken(goodResults)).toEqual([]);
  });

  it.each([
    [
      { list: { ...goodResults.list, timesPrism: only(4.9) } },
      "The sandbox's lists a second, beside Prism: 4.90 times; the budget is at least 5 times.",
    ],
    [
      { create: { ...goodResults.create, timesPrism: only(2.4) } },
      "The sandbox's durable creates a second, beside Prism: 2.40 times; the budget is at least 2.5 times.",
    ],
    [
      { amongMany: { ...goodResults.amongMany, list: only(1.6) } },
      "The sandbox's time of a list among 1,000,000 faces, beside 1,000: 1.60 times; the budget is at most 1.5 times.",
    ],
    [
      { amongMany: { ...goodResults.amongMany, create: only(1.6) } },
      "The sandbox's time of a create among 1,000,000 faces, beside 1,000: 1.60 times; the budget is at most 1.5 times.",
    ],
    [
      { startTimesPrism: only(0.41) },
      "The sandbox's process start to first response on a new file, beside Prism: 0.41 times; the budget is at most 0.4 times.",
    ],
    [
      { creationTimesFetch: { ...goodResults.creationTimesFetch, first: only(31) } },
      "The sandbox's first `createSandbox` of a process, beside a bare `fetch` over loopback: 31.00 times; the budget is at most 30 times.",
    ],
    [
      { creationTimesFetch: { ...goodResults.creationTimesFetch, later: only(3.1) } },
      "The sandbox's later `createSandbox`, beside a bare `fetch` over loopback: 3.10 times; the budget is at most 3 times.",
    ],
  ])("says in a sentence which one %j breaks", (change, sentence) => {
    expect(broken({ ...goodResults, ...change })).toEqual([sentence]);
  });
});
