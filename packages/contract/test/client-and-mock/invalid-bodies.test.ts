import type { Schema } from "@idaas-face/spec/operations";
import { describe, expect, test } from "vitest";
import { invalidBodies } from "./invalid-bodies.js";

const document = { paths: {}, components: { schemas: { Text: { type: "string" } } } };
const reference = { $ref: "#/components/schemas/Text" };

function flawsOf(schema: Schema & { required?: string[] }, valid: Record<string, unknown> = {}) {
  return invalidBodies(document, { content: { "application/json": { schema } } }, valid);
}
const wrongType = (member: Schema | typeof reference) =>
  flawsOf({ properties: { member } }).find(({ member, flaw }) => member && flaw === "wrong type")?.body;

test("a body that may be left out is never missing", () => {
  expect(flawsOf({})).toEqual([{ flaw: "wrong type", body: [] }]);
});

test("a body that is required is left out once", () => {
  const requestBody = { required: true, content: { "application/json": { schema: {} } } };

  expect(invalidBodies(document, requestBody, {})).toContainEqual({ flaw: "missing body", body: undefined });
});

test("each required property is left out of an otherwise valid body", () => {
  expect(flawsOf({ required: ["a"] }, { a: 1, b: 2 })).toContainEqual({
    flaw: "missing property",
    member: "a",
    body: { b: 2 },
  });
});

describe("a property gets a value of a type that its schema does not allow", () => {
  test.each([
    ["one type", { type: "string" }, { member: [] }],
    ["several types", { type: ["array", "null"] }, { member: {} }],
    ["one of several schemas", { oneOf: [{ type: "array" }, { type: "object" }] }, { member: true }],
    ["a reference", reference, { member: [] }],
    ["any type: then none is wrong", {}, undefined],
  ])("%s", (_, schema, body) => {
    expect(wrongType(schema)).toEqual(body);
  });

  test("and so does a property of a schema that is part of another", () => {
    expect(flawsOf({ allOf: [{ properties: { a: { type: "string" } } }] })).toContainEqual({
      flaw: "wrong type",
      member: "a",
      body: { a: [] },
    });
  });
});

test("a property with an enum gets a value that is not in it", () => {
  expect(flawsOf({ properties: { a: { type: "string", enum: ["ON", "OFF"] } } })).toContainEqual({
    flaw: "undocumented value",
    member: "a",
    body: { a: "not ON or OFF" },
  });
});
