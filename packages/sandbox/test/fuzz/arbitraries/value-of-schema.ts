import { type OpenApiDocument, type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import * as fc from "fast-check";

/** The keywords of JSON Schema that the documents use, beyond those of {@link Schema}. */
type FullSchema = Schema & {
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minProperties?: number;
  additionalProperties?: boolean;
};

/** Texts that fit the patterns of the documents: fast-check would need long to find some. */
export type Samples = Record<string, readonly string[]>;

/** Makes values that fit a schema of a document. */
export function valueOfSchema(
  document: OpenApiDocument,
  node: Schema | Reference,
  samples: Samples = {},
): fc.Arbitrary<unknown> {
  const inner = (part: Schema | Reference) => valueOfSchema(document, part, samples);
  const schema = resolve<FullSchema>(document, node);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice) return fc.oneof(...choice.map(inner));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? ["string", "object", "null"]].flat();
  return fc.oneof(...types.map((type) => valueOfType(type, schema, samples, inner)));
}

function valueOfType(
  type: string,
  schema: FullSchema,
  samples: Samples,
  inner: (schema: Schema | Reference) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { minimum: min = -1e9, maximum: max = 1e9 } = schema;
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  if (type === "number") return fc.double({ min, max, noNaN: true });
  if (type === "array") return fc.array(inner(schema.items ?? {}), { maxLength: 3 });
  return type === "object" ? object(schema, inner) : text(schema, samples);
}

function object(
  { properties = {}, required = [], additionalProperties, minProperties = 0 }: FullSchema,
  inner: (schema: Schema | Reference) => fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const known = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        isBase64(name, schema) ? base64 : inner(schema),
      ]),
    ),
    { requiredKeys: required },
  );
  const free = fc.dictionary(names, soundJson, { maxKeys: 3 });
  const any =
    additionalProperties === false
      ? known
      : fc.tuple(free, known).map(([more, declared]) => ({ ...more, ...declared }));
  return any.filter((value) => Object.keys(value).length >= minProperties);
}

/** The document asks for Base64 in words only. */
const base64 = fc.base64String({ maxLength: 40 });
const isBase64 = (name: string, schema: Schema | Reference) =>
  name === "encryptedBiometricToken" && "type" in schema && schema.type === "string";

/** JSON that means the same to everybody. */
const soundJson = fc
  .jsonValue({ maxDepth: 2, stringUnit: "binary" })
  .filter((value) => !/__proto__|\\u0000|\\ud[89a-f]/.test(JSON.stringify(value)));

/** Names that no document declares, among them those that every object of JavaScript has. */
const names = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }).filter((name) => name !== "__proto__" && isSound(name)),
  fc.constantFrom("constructor", "toString", "hasOwnProperty", "prototype", "valueOf", "then", "toJSON"),
);

function text({ format, pattern, minLength, maxLength }: FullSchema, samples: Samples): fc.Arbitrary<string> {
  if (format === "date-time") return dateTimes;
  const known = pattern === undefined ? undefined : samples[pattern];
  if (pattern !== undefined && !known) throw new Error(`Give samples of the pattern ${pattern}.`);
  if (known) return fc.constantFrom(...known);
  return fc
    .string({ unit: "binary", minLength: minLength ?? 0, maxLength: Math.min(maxLength ?? 40, 40) })
    .filter(isSound);
}

/** Says whether JSON for everybody may hold a text: no NUL, and no half characters. */
const isSound = (value: string) => !value.includes("\0") && !/\p{Surrogate}/u.test(value);

const dateTimes = fc
  .tuple(
    fc.date({ min: new Date("0001-01-01"), max: new Date("9998-12-31"), noInvalidDate: true }),
    fc.constantFrom("Z", "+0000", "+02:00", "-1130"),
  )
  .map(([date, offset]) => date.toISOString().replace("Z", offset));
