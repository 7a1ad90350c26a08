import { describe, expect, it } from "vitest";
import { valuesOf } from "../../dashboard/forms/values-of.js";
import { describeEffect, describeMatch, describeTimes } from "../../dashboard/parts/describe-fault.js";
import { keysOf } from "../../dashboard/parts/keys.js";
import { spanOf } from "../../dashboard/parts/time.js";
import type { Fault } from "../../src/faults/fault.js";

describe("a fault in words", () => {
  const fault: Fault = { id: "1", effect: {}, matched: 0, triggered: 0 };
  it.each([
    [{ status: 503, delayMs: 10 }, "waits 10 ms, responds with 503"],
    [{ close: "after", dropToken: true }, "drops the token, closes the connection after it is carried out"],
    [{ html: true, truncate: true }, "responds with HTML, cuts the response off"],
    [{ html: false }, "does nothing"],
  ] as const)("%j", (effect, words) => {
    expect(describeEffect({ ...fault, effect })).toBe(words);
  });

  it.each([
    [undefined, "every request"],
    [{}, "every request"],
    [{ method: "GET", userId: "A1" }, "GET for Ada"],
    [{ operationId: "listThings", userId: "b2" }, "listThings for b2"],
  ])("that meets %j", (match, words) => {
    expect(describeMatch({ ...fault, ...(match && { match }) }, { a1: "Ada" })).toBe(words);
  });

  it("that meets some of a number", () => {
    expect(describeTimes({ ...fault, triggered: 2 })).toBe("triggered 2");
    expect(describeTimes({ ...fault, times: 3, probability: 0.25 })).toBe("triggered 0 of 3, 25 % of them");
  });
});

it.each([
  [0, "0 s"],
  [999, "1 s"],
  [61_000, "1 min 1 s"],
  [-900_000, "15 min"],
  [24 * 3_600_000, "1 d"],
  [26 * 3_600_000 + 59_000, "1 d 2 h"],
])("a span of %i ms is %s", (ms, words) => {
  expect(spanOf(ms)).toBe(words);
});

it("a thing of a list keeps its key when newer ones come and the oldest of others go", () => {
  const text = (thing: string) => thing;
  expect(keysOf(["a", "b", "a"], text)).toEqual(["a 1", "b 0", "a 0"]);
  expect(keysOf(["a", "b", "a", "b", "a"], text).slice(2)).toEqual(keysOf(["a", "b", "a"], text));
});

it("the fields of a form become properties of their types, and empty fields are left out", () => {
  const schemas = {
    a: { type: "integer" },
    b: { type: "boolean" },
    c: { type: "string" },
    d: {},
    e: { type: "number" },
  };
  expect(valuesOf(schemas, { a: "5", b: "on", c: "", d: "x", e: "0.5" })).toEqual({
    a: 5,
    b: true,
    d: "x",
    e: 0.5,
  });
  expect(valuesOf(schemas, { a: "", b: "" })).toEqual({});
});
