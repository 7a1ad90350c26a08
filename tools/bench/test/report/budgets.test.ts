import { describe, expect, it } from "vitest";
import { brokenBudgets, budgets } from "../../report/budgets.js";
import { rowOf } from "./row.js";

const exactly = (median: number) => ({ median, margin: 0.1 });

describe("brokenBudgets", () => {
  it("has nothing to say about a client at its limits", () => {
    const { callTime, size, importMs } = budgets;
    const time = exactly(callTime);
    expect(brokenBudgets(rowOf({ list: time, create: time, size, importMs: exactly(importMs) }))).toEqual([]);
  });

  it.each([
    [{ list: exactly(1.8) }, "A list takes 1.80 times as long as with bare fetch: its budget is 1.20."],
    [{ create: exactly(1.3) }, "A create takes 1.30 times as long as with bare fetch: its budget is 1.20."],
    [
      { size: budgets.size + 1 },
      `The client has ${budgets.size + 1} bytes, minified and zipped: its budget is ${budgets.size}.`,
    ],
    [{ importMs: exactly(10.1) }, "Importing the client takes 10.1 ms: its budget is 10."],
  ])("says in a sentence what is too much in %j", (different, sentence) => {
    expect(brokenBudgets(rowOf(different))).toEqual([sentence]);
  });

  it("tells every budget that is broken", () => {
    expect(brokenBudgets(rowOf({ list: exactly(2), size: budgets.size + 1 }))).toHaveLength(2);
  });

  it("sets no limit to calls at once", () => {
    expect(brokenBudgets(rowOf({ listAtOnce: exactly(3) }))).toEqual([]);
  });
});
