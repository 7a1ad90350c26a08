import { propertyNames, validators } from "@idaas-face/spec/response-validators";
import { operationTable } from "@idaas-face/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { responseProblems } from "../../src/validation/response-problems.js";

// The number of runs of the property. A longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

const { operationId: list } = operationTable.getFacesUsingGET;

describe("a response that is as the document says has no problem", () => {
  it.each([
    ["an empty list", []],
    ["a face of which nothing is known", [{}]],
    ["null for each property", [{ id: null, status: null, expiry: null, mobile: null }]],
    ["a status that the file does not list", [{ status: "TOMORROW" }]],
    ["properties that the OpenAPI document does not declare", [{ color: { deep: [1] } }]],
    ["a date that ends in Z", [{ expiry: "2026-11-02T09:27:00Z" }]],
    ["a date whose offset has no colon", [{ expiry: "2018-05-28T19:07:50.328+0000" }]],
  ])("%s", (_, data) => {
    expect(responseProblems(list, data)).toEqual([]);
  });
});

describe("a problem says where it is and what has to be there", () => {
  it.each([
    ["the body as a whole", {}, ["the body must be array"]],
    ["an item", [{}, null], ["/1 must be object"]],
    ["a property that may be null", [{ status: 1 }], ["/0/status must be string,null"]],
    ["a date", [{ expiry: "soon" }], ['/0/expiry must match format "date-time"']],
    ["each place", [{ id: 1 }, { id: 1 }], ["/0/id must be string,null", "/1/id must be string,null"]],
  ])("%s", (_, data, problems) => {
    expect(responseProblems(list, data)).toEqual(problems);
  });
});

it("no more than ten problems are told", () => {
  expect(responseProblems(list, Array(11).fill(1))).toHaveLength(10);
});

it.each([operationTable.deleteFaceUsingDELETE.operationId, "unknown", "constructor", "__proto__"])(
  "%s promises no JSON, so nothing can be wrong with it",
  (operationId) => {
    expect(responseProblems(operationId, { anything: 1 })).toEqual([]);
  },
);

it("the problems of one response are not those of another", () => {
  expect(responseProblems(list, [1])).toEqual(["/0 must be object"]);
  expect(responseProblems(list, [])).toEqual([]);
});

const sentinel = fc
  .string({ unit: fc.constantFrom(..."abXY019~/%*. \"'"), maxLength: 20 })
  .map((text) => `S${text}Z`);

it("no problem shows a value, or the name of a property that the document does not have", () => {
  const found = new Set<string>();
  const values = fc.oneof(sentinel, fc.constant(7788990011), fc.constant(true), fc.constant(null));
  const { response } = fc.letrec<{ response: unknown }>((tie) => ({
    response: fc.oneof(
      { depthSize: "small" },
      values,
      fc.array(tie("response"), { maxLength: 3 }),
      fc.dictionary(fc.oneof(sentinel, fc.constantFrom(...propertyNames)), tie("response"), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...validators.keys()), response, (operationId, data) => {
      for (const problem of responseProblems(operationId, data)) {
        found.add(problem);
        expect(problem).not.toMatch(/S.*Z|7788990011/);
        expect(problem).toMatch(/^(the body|(\/\w+)+) must /);
      }
    }),
    { numRuns: numRuns * 10 },
  );
  expect(found.size).toBeGreaterThan(5);
});
