import { expect, it } from "vitest";
import { withNullableEnums } from "../../openapi-3.0/nullable-enums.js";
import type { OpenApiDocument, Schema } from "../../operations/index.js";

const document = (choice: object[]): OpenApiDocument => ({
  paths: {},
  components: {
    schemas: {
      Color: { type: "string", enum: ["RED"], description: "A color." },
      Size: { type: "string" },
      Car: { type: "object", properties: { paint: { description: "The paint.", oneOf: choice } as Schema } },
    },
  },
});
const color = { $ref: "#/components/schemas/Color" };

it("a named enum or null is written out, keeps its own description, and loses its name", () => {
  const { Color, Car } = withNullableEnums(document([color, { type: "null" }])).components?.schemas ?? {};
  expect(Car?.properties?.paint).toEqual({
    type: ["string", "null"],
    enum: ["RED", null],
    description: "The paint.",
  });
  expect(Color).toBeUndefined();
});

it("a choice without null stays as it is", () => {
  const { Car } = withNullableEnums(document([color])).components?.schemas ?? {};
  expect(Car?.properties?.paint).toEqual({ description: "The paint.", oneOf: [color] });
});

it.each([
  ["a type without an enum", [{ $ref: "#/components/schemas/Size" }, { type: "null" }]],
  ["two types", [color, color, { type: "null" }]],
])("%s combined with null is refused", (_, choice) => {
  expect(() => withNullableEnums(document(choice))).toThrow(/Only one named enum can be combined with null/);
});
