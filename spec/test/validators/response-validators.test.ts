import { readFileSync } from "node:fs";
import { propertyNames, type Validator, validators } from "@idaas-face/spec/response-validators";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../operations/bundled-document.js";
import { type MediaType, readOperations, resolve } from "../../operations/index.js";
import { dateTime } from "../../validators/date-time.js";
import { responseSchemas } from "../../validators/response-schemas.js";

// The number of runs of the property. A longer campaign sets a bigger number.
const numRuns = Number(process.env.PROPERTY_RUNS ?? 100);

const document = readDocument();
const schemas = responseSchemas(document);

/** Every example of a 200, by operation and name. */
const examples = readOperations(document).flatMap(({ operationId, source }) => {
  const content = resolve(document, source.responses["200"] ?? {}).content ?? {};
  return Object.values(content).flatMap(({ examples = {} }: MediaType) =>
    Object.entries(examples).map(([name, example]) => {
      return { operationId, name, value: resolve<{ value: unknown }>(document, example).value };
    }),
  );
});

const validatorOf = (operationId: string) => validators.get(operationId) as Validator;

/** Copies of a value in which one property that the document declares is an object, which none of them may be. */
function wrongCopies(value: unknown): { path: string; copy: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const replaced = (by: unknown) =>
      Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: by });
    const inside = wrongCopies(member).map(({ path, copy }) => ({
      path: `/${key}${path}`,
      copy: replaced(copy),
    }));
    return propertyNames.has(key) ? [{ path: `/${key}`, copy: replaced({}) }, ...inside] : inside;
  });
}

it("there is a validator for each operation with a JSON response, and for no other", () => {
  expect([...validators.keys()]).toEqual(Object.keys(schemas));
});

describe.each(examples)("of the example $name of $operationId", ({ operationId, value }) => {
  it("the response passes", () => {
    expect(value).toSatisfy(validatorOf(operationId));
  });

  it("another type as a whole fails", () => {
    for (const wrong of ["text", 1, true, null, Array.isArray(value) ? {} : []]) {
      expect(wrong).not.toSatisfy(validatorOf(operationId));
    }
  });

  it("another type of a property fails, and the property is named", () => {
    for (const { path, copy } of wrongCopies(value)) {
      const validate = validatorOf(operationId);
      expect([path, validate(copy)]).toEqual([path, false]);
      expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([path]);
    }
  });
});

it("the examples have properties to get wrong", () => {
  expect(examples.flatMap(({ value }) => wrongCopies(value)).length).toBeGreaterThan(examples.length);
});

/** Validators that Ajv makes of the document as it stands, but for the enums that are open. */
const int32 = { type: "number" as const, validate: (value: number) => value === (value | 0) };
const ajv = new Ajv2020({ strict: false, formats: { "date-time": dateTime, int32 } });
ajv.addSchema({
  $id: "file",
  ...opened({ $defs: schemas, components: { schemas: document.components?.schemas } }),
});

function opened(node: object): object {
  const text = JSON.stringify(node, (_, value) =>
    value?.["x-open-enum"] ? { ...value, enum: undefined } : value,
  );
  return JSON.parse(text);
}

it("a validator judges any value as the schema of the file does", () => {
  const names = [...propertyNames, "unknown"];
  const leaf = fc.oneof(
    fc.constantFrom<unknown[]>(null, true, 1, "ACTIVE", "2026-11-02T09:27:00Z", "2026-13-02T09:27:00Z"),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const object = fc.dictionary(fc.constantFrom(...names), leaf, { maxKeys: 4 });
  const value = fc.oneof(object, fc.array(object, { maxLength: 2 }), leaf);
  fc.assert(
    fc.property(fc.constantFrom(...validators.keys()), value, (operationId, value) => {
      expect(validatorOf(operationId)(value)).toBe(ajv.validate(`file#/$defs/${operationId}`, value));
    }),
    { numRuns: numRuns * 10 },
  );
});

it("the built module stands alone, and makes no code at run time", () => {
  const source = readFileSync(new URL("../../dist/response-validators.js", import.meta.url), "utf8");
  expect(source).not.toMatch(/\beval\b|\bFunction\b|\brequire\b|\bimport\b/);
});
