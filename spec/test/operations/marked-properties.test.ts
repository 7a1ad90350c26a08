import { expect, it } from "vitest";
import { personalProperties, type Schema, secretProperties } from "../../operations/index.js";

const documentWith = (schemas: Record<string, Schema>) => ({ paths: {}, components: { schemas } });

it("names a property that is marked, and no other", () => {
  const document = documentWith({
    Credentials: { properties: { secret: { "x-secret": true }, name: { type: "string" } } },
    Result: { properties: { token: { "x-secret": true }, expiry: { format: "date-time" } } },
  });
  expect(secretProperties(document)).toEqual(["secret", "token"]);
});

it("names a property whose mark stands where its reference leads, or beside the reference", () => {
  const document = documentWith({
    Credentials: {
      properties: {
        secret: { $ref: "#/components/schemas/Secret" },
        token: { $ref: "#/components/schemas/Text", "x-secret": true },
        name: { $ref: "#/components/schemas/Text" },
      },
    },
    Secret: { type: "string", "x-secret": true },
    Text: { type: "string" },
  });
  expect(secretProperties(document)).toEqual(["secret", "token"]);
});

it.each(["allOf", "anyOf", "oneOf"])(
  "finds the properties of a schema that is put together by %s",
  (keyword) => {
    const document = documentWith({ Face: { [keyword]: [{ properties: { token: { "x-secret": true } } }] } });
    expect(secretProperties(document)).toEqual(["token"]);
  },
);

it("finds the properties of a schema inside another", () => {
  const token: Schema = { properties: { token: { "x-secret": true } } };
  expect(secretProperties(documentWith({ Face: { properties: { inner: token } } }))).toEqual(["token"]);
  expect(secretProperties(documentWith({ Faces: { type: "array", items: token } }))).toEqual(["token"]);
});

it("names a property once, however many schemas have it, in the order of the alphabet", () => {
  const token: Schema = { properties: { token: { "x-secret": true }, secret: { "x-secret": true } } };
  expect(secretProperties(documentWith({ A: token, B: token }))).toEqual(["secret", "token"]);
});

it("tells personal properties from secret ones", () => {
  const document = documentWith({
    User: { properties: { email: { "x-personal": true }, token: { "x-secret": true } } },
  });
  expect(personalProperties(document)).toEqual(["email"]);
  expect(secretProperties(document)).toEqual(["token"]);
});

it("finds nothing in a document without schemas", () => {
  expect(secretProperties({ paths: {} })).toEqual([]);
});
