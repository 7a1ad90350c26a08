import { expect, it } from "vitest";
import { propertyNames } from "../../validators/property-names.js";

it("names the properties that schemas declare, however deep, each once and in the order of the alphabet", () => {
  const face = { properties: { status: {}, id: { anyOf: [{ properties: { inner: {} } }] } } };
  expect(propertyNames({ $defs: { list: { items: face }, one: face } })).toEqual(["id", "inner", "status"]);
});

it("names nothing of a schema that declares none", () => {
  expect(
    propertyNames({ type: "object", required: ["id"], additionalProperties: { type: "string" } }),
  ).toEqual([]);
});
