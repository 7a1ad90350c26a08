import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../operations/index.js";
import { mergeChoice } from "../../validators/merge-choice.js";

const document: OpenApiDocument = {
  paths: {},
  components: {
    schemas: {
      Status: { type: "string", enum: ["ACTIVE"] },
      OpenStatus: { anyOf: [{ $ref: "#/components/schemas/Status" }, { type: "string" }] },
    },
  },
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const merge = (schema: Schema) => mergeChoice(document, schema);

it("an open enum comes down to any text", () => {
  expect(merge({ anyOf: [reference("Status"), { type: "string" }] })).toEqual({ type: ["string"] });
});

it("a choice between types comes down to a list of them", () => {
  expect(merge({ oneOf: [{ type: ["string", "boolean"] }, { type: "null" }] })).toEqual({
    type: ["string", "boolean", "null"],
  });
});

it("both come down together, through a reference", () => {
  expect(merge({ oneOf: [reference("OpenStatus"), { type: "null" }] })).toEqual({ type: ["string", "null"] });
});

it.each<[string, Schema]>([
  ["no choice", { type: "string" }],
  ["a closed enum beside null", { oneOf: [reference("Status"), { type: "null" }] }],
  ["a special text beside another type", { anyOf: [reference("Status"), { type: "null" }] }],
  ["a text that may be just one of two", { oneOf: [reference("Status"), { type: "string" }] }],
  ["an integer, which is a number as well", { oneOf: [{ type: "integer" }, { type: "number" }] }],
  ["the same type twice, of which one has to be it", { oneOf: [{ type: "null" }, { type: "null" }] }],
  ["an alternative without a type", { anyOf: [{ type: "string" }, { minLength: 1 } as Schema] }],
  ["a choice with more beside it", { type: "string", anyOf: [{ type: "string" }, { type: "null" }] }],
  [
    "a reference with more beside it",
    { anyOf: [{ ...reference("Status"), format: "date-time" }, { type: "string" }] },
  ],
])("%s stays as it is", (_, schema) => {
  expect(merge(schema)).toEqual(schema);
});
