import { expect, it } from "vitest";
import type { OpenApiDocument, Schema } from "../../operations/index.js";
import { compileValidators } from "../../validators/compile.js";
import type { Validator } from "../../validators/compiled-validators.js";
import { loadValidators } from "../support/load-validators.js";

const text = { type: "string" };
const status = { ...text, description: "A status.", enum: ["NEW"], "x-open-enum": true };
const document: OpenApiDocument = {
  paths: {},
  components: {
    schemas: {
      Status: status,
      Face: {
        type: "object",
        properties: {
          status: { oneOf: [{ $ref: "#/components/schemas/Status" }, { type: "null" }] },
          expiry: { type: ["string", "null"], format: "date-time" },
          code: { type: "string", "x-secret": true },
          lifetime: { type: "integer", format: "int32" },
        },
      },
    },
  },
};
const face = { $ref: "#/components/schemas/Face" };

/** Validates a value by a schema, and returns the errors. */
async function errorsOf(schema: Schema | { $ref: string }, value: unknown) {
  const { validators } = await loadValidators(compileValidators(document, { one: schema }));
  const validate = validators.get("one") as Validator;
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it("each schema gets a validator under its name, and nothing else does", async () => {
  const source = compileValidators(document, { face, faces: { type: "array", items: face } });
  const { validators } = await loadValidators(source);
  expect([...validators.keys()]).toEqual(["face", "faces"]);
  expect(validators.get("faces")?.([{}])).toBe(true);
  expect(validators.get("faces")?.({})).toBe(false);
});

it("the module lists the properties that the schemas declare", async () => {
  const { propertyNames } = await loadValidators(compileValidators(document, { face }));
  expect([...propertyNames]).toEqual(["code", "expiry", "lifetime", "status"]);
});

it.each([
  ["nothing", {}],
  ["properties that no schema declares", { unknown: { deep: [1] } }],
  ["a value that an open enum does not list", { status: "TOMORROW" }],
  ["null where the schema says so", { status: null, expiry: null }],
  ["any text for a secret", { code: "" }],
  ["the largest int32", { lifetime: 2147483647 }],
  ["both forms of a date", { expiry: "2026-11-02T09:27:00Z" }],
  ["a date without a colon", { expiry: "2018-05-28T19:07:50.328+0000" }],
])("%s passes", async (_, value) => {
  expect(await errorsOf(face, value)).toEqual([]);
});

it.each([
  ["a list instead of an object", [], [" must be object"]],
  ["null where the schema does not say so", { code: null }, ["/code must be string"]],
  ["a number instead of a status or null", { status: 1 }, ["/status must be string,null"]],
  ["more than an int32", { lifetime: 2147483648 }, ["/lifetime must be <= 2147483647"]],
  ["less than an int32", { lifetime: -2147483649 }, ["/lifetime must be >= -2147483648"]],
  ["a text that is not a date", { expiry: "soon" }, ['/expiry must match format "date-time"']],
  [
    "a number and an object",
    { status: 1, code: {} },
    ["/status must be string,null", "/code must be string"],
  ],
])("%s is told", async (_, value, errors) => {
  expect(await errorsOf(face, value)).toEqual(errors);
});

it("nothing in the module is there for people only, or would be code that is made at run time", () => {
  const source = compileValidators(document, { face });
  expect(source).not.toContain("A status.");
  expect(source).not.toMatch(/\beval\b|\bFunction\b/);
});

it("a keyword or a format that nobody has decided about ends the build", () => {
  expect(() => compileValidators(document, { one: { ...text, minimumLength: 1 } as Schema })).toThrow(
    'unknown keyword: "minimumLength"',
  );
  expect(() => compileValidators(document, { one: { ...text, format: "e-mail" } })).toThrow(
    'unknown format "e-mail"',
  );
});
