import { expect, it } from "vitest";
import { type Schema, secretProperties } from "../../operations/index.js";

const documentWith = (schemas: Record<string, Schema>) => ({ paths: {}, components: { schemas } });

it("names a member that is only written, and one with the format of a password", () => {
  const document = documentWith({
    Credentials: { properties: { secret: { writeOnly: true }, name: { type: "string" } } },
    Result: { properties: { token: { format: "password" }, expiry: { format: "date-time" } } },
  });
  expect(secretProperties(document)).toEqual(["secret", "token"]);
});

it("names a member whose mark stands where its reference leads, or beside the reference", () => {
  const document = documentWith({
    Credentials: {
      properties: {
        secret: { $ref: "#/components/schemas/Secret" },
        token: { $ref: "#/components/schemas/Text", format: "password" },
        name: { $ref: "#/components/schemas/Text" },
      },
    },
    Secret: { type: "string", format: "password" },
    Text: { type: "string" },
  });
  expect(secretProperties(document)).toEqual(["secret", "token"]);
});

it.each(["allOf", "anyOf", "oneOf"])(
  "finds the members of a schema that is put together by %s",
  (keyword) => {
    const document = documentWith({ Face: { [keyword]: [{ properties: { token: { writeOnly: true } } }] } });
    expect(secretProperties(document)).toEqual(["token"]);
  },
);

it("finds the members of a schema inside another", () => {
  const token: Schema = { properties: { token: { format: "password" } } };
  expect(secretProperties(documentWith({ Face: { properties: { inner: token } } }))).toEqual(["token"]);
  expect(secretProperties(documentWith({ Faces: { type: "array", items: token } }))).toEqual(["token"]);
});

it("names a member once, however many schemas have it, in the order of the alphabet", () => {
  const token: Schema = { properties: { token: { writeOnly: true }, secret: { writeOnly: true } } };
  expect(secretProperties(documentWith({ A: token, B: token }))).toEqual(["secret", "token"]);
});

it("finds nothing in a document without schemas", () => {
  expect(secretProperties({ paths: {} })).toEqual([]);
});
