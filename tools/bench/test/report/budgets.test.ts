import { describe, expect, it } from "vitest";
import { brokenBudgets, budgets } from "../../report/budgets.js";
import { rowOf } from "./row.js";

const exactly = (median: number) => ({ median, margin: 0.1 });
const wrapped = rowOf({
  name: "openapi-fetch",
  list: exactly(1),
  create: exactly(1.2),
  importMs: exactly(4),
});

describe("brokenBudgets", () => {
  it("has nothing to say about a client at its limits", () => {
    const { callTimeAbove, size } = budgets;
    const atLimits = { list: exactly(1 + callTimeAbove), create: exactly(1.2 + callTimeAbove), size };
    expect(brokenBudgets(rowOf({ ...atLimits, importMs: exactly(12) }), wrapped)).toEqual([]);
  });

  it.each([
    [{ list: exactly(1.2) }, "A list takes 0.20 more than with openapi-fetch alone: its budget is 0.15."],
    [{ create: exactly(1.5) }, "A create takes 0.30 more than with openapi-fetch alone: its budget is 0.15."],
    [
      { size: budgets.size + 1 },
      `The client has ${budgets.size + 1} bytes, minified and zipped: its budget is ${budgets.size}.`,
    ],
    [
      { importMs: exactly(14) },
      "Importing the client takes 3.5 times as long as openapi-fetch: its budget is 3.",
    ],
  ])("says in a sentence what is too much in %j", (different, sentence) => {
    expect(brokenBudgets(rowOf(different), wrapped)).toEqual([sentence]);
  });

  it("tells every budget that is broken", () => {
    expect(brokenBudgets(rowOf({ list: exactly(2), size: budgets.size + 1 }), wrapped)).toHaveLength(2);
  });

  it("sets no limit to calls at once", () => {
    expect(brokenBudgets(rowOf({ listAtOnce: exactly(3) }), wrapped)).toEqual([]);
  });
});
