import { describe, expect, it } from "vitest";
import { brokenSandboxBudgets } from "../../../sandbox/report/budgets.js";
import { goodResults } from "./results.js";

const only = (median: number) => ({ median, margin: 0 });

describe("brokenSandboxBudgets", () => {
  it("has nothing to say of results that keep all budgets", () => {
    expect(brokenSandboxBudgets(goodResults)).toEqual([]);
  });

  it.each([
    [
      { list: { ...goodResults.list, timesPrism: only(7.9) } },
      "The sandbox answers 7.90 times as many lists as Prism: it has to be 8.",
    ],
    [
      { list: { ...goodResults.list, timesBare: only(0.39) } },
      "The sandbox answers 0.39 times as many lists as Node's own server: it has to be 0.4.",
    ],
    [
      { create: { ...goodResults.create, timesPrism: only(2.9) } },
      "The sandbox answers 2.90 times as many creates as Prism: it has to be 3.",
    ],
    [
      { amongMany: { ...goodResults.amongMany, list: only(1.6) } },
      "A list takes 1.60 times as long among many faces: its budget is 1.5.",
    ],
    [
      { amongMany: { ...goodResults.amongMany, create: only(1.6) } },
      "A create takes 1.60 times as long among many faces: its budget is 1.5.",
    ],
    [
      { startMs: { ...goodResults.startMs, command: only(251) } },
      "The sandbox answers 251 ms after its process started: its budget is 250.",
    ],
    [
      { startMs: { ...goodResults.startMs, creation: only(5.1) } },
      "The first sandbox of a process takes 5.1 ms: its budget is 5.",
    ],
    [{ residentMemory: 121_000_000 }, "The sandbox has 121 MB in memory: its budget is 120 MB."],
  ])("says in a sentence which one %j breaks", (change, sentence) => {
    expect(brokenSandboxBudgets({ ...goodResults, ...change })).toEqual([sentence]);
  });
});
