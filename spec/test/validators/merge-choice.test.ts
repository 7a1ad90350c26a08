import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../operations/index.js";
import { mergeChoice } from "../../validators/merge-choice.js";

const document: OpenApiDocument = {
  paths: {},
  components: {
    schemas: {
      Status: { type: "string", enum: ["ACTIVE"] },
      Text: { type: "string" },
    },
  },
};
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const merge = (schema: Schema) => mergeChoice(document, schema);

it("a choice between types comes down to a list of them", () => {
  expect(merge({ oneOf: [{ type: ["string", "boolean"] }, { type: "null" }] })).toEqual({
    type: ["string", "boolean", "null"],
  });
});

it("it does so through a reference", () => {
  expect(merge({ oneOf: [reference("Text"), { type: "null" }] })).toEqual({ type: ["string", "null"] });
});

it.each<[string, Schema]>([
  ["no choice", { type: "string" }],
  ["a closed enum beside null", { oneOf: [reference("Status"), { type: "null" }] }],
  ["a choice of several at a time", { anyOf: [{ type: "string" }, { type: "null" }] }],
  ["a text that may be just one of two", { oneOf: [reference("Status"), { type: "string" }] }],
  ["an integer, which is a number as well", { oneOf: [{ type: "integer" }, { type: "number" }] }],
  ["the same type twice, of which one has to be it", { oneOf: [{ type: "null" }, { type: "null" }] }],
  ["an alternative without a type", { oneOf: [{ type: "string" }, { minLength: 1 } as Schema] }],
  ["a choice with more beside it", { type: "string", oneOf: [{ type: "string" }, { type: "null" }] }],
  [
    "a reference with more beside it",
    { oneOf: [{ ...reference("Text"), format: "date-time" }, { type: "null" }] },
  ],
])("%s stays as it is", (_, schema) => {
  expect(merge(schema)).toEqual(schema);
});
