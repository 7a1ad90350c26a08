import { expect, it } from "vitest";
import { bareSchema } from "../../validators/bare-schema.js";

it("drops texts, examples and our own fields", () => {
  const texts = { title: "A", description: "A.", default: "a", examples: ["a"], deprecated: true };
  expect(bareSchema({ type: "string", "x-secret": true, ...texts } as object)).toEqual({ type: "string" });
});

it("keeps whatever else there is, also what it does not know", () => {
  const schema = { type: "string", format: "uuid", enum: ["a"], minLength: 1, $comment: "" };
  expect(bareSchema(schema)).toEqual(schema);
});

it("drops what asks nothing of a value: the leave to have more properties", () => {
  expect(bareSchema({ additionalProperties: true } as object)).toEqual({});
  const schema = { additionalProperties: false };
  expect(bareSchema(schema as object)).toEqual(schema);
});

it("drops the known values of an open enum, and no others", () => {
  const schema = { type: "string", enum: ["NEW"] };
  expect(bareSchema({ ...schema, "x-open-enum": true })).toEqual({ type: "string" });
  expect(bareSchema(schema)).toEqual(schema);
});
