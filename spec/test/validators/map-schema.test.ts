import { expect, it } from "vitest";
import type { Schema } from "../../operations/index.js";
import { mapSchema } from "../../validators/map-schema.js";

/** Marks each place that is taken for a schema. */
const mark = (schema: Schema) => ({ ...schema, seen: true });

it("changes a schema and the schemas inside it, under keywords and under names", () => {
  const schema = { items: { anyOf: [{}] }, properties: { items: {} }, additionalProperties: {} };
  expect(mapSchema(schema, mark)).toEqual({
    items: { anyOf: [{ seen: true }], seen: true },
    properties: { items: { seen: true } },
    additionalProperties: { seen: true },
    seen: true,
  });
});

it("changes the inside first", () => {
  const order: (string | undefined)[] = [];
  const note = (schema: Schema) => {
    order.push(schema.description);
    return schema;
  };
  mapSchema({ description: "outside", items: { description: "inside" } } as Schema, note);
  expect(order).toEqual(["inside", "outside"]);
});

it("leaves alone what only looks like a schema", () => {
  const schema = {
    enum: [{}],
    const: {},
    default: {},
    examples: [{}],
    dependentRequired: {},
    required: ["a"],
  };
  expect(mapSchema(schema, mark)).toEqual({ ...schema, seen: true });
});

it("does not touch the schema that it was given", () => {
  const schema = { items: {} };
  mapSchema(schema, mark);
  expect(schema).toEqual({ items: {} });
});
