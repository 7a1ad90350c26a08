import type { Schema } from "../operations/index.js";

/** Keywords that tell people or tools about a schema, and accept or reject no value. */
const annotations = [
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "discriminator",
  "xml",
];

/**
 * Keeps the keywords that accept or reject values. The rest has to go: a validator carries its schema with it, and Ajv
 * refuses `x-` keywords.
 */
export function bareSchema(schema: Schema): Schema {
  const decides = ([name, value]: [string, unknown]) =>
    !annotations.includes(name) &&
    !name.startsWith("x-") &&
    // The known values of an open enum: others are as good.
    !(name === "enum" && schema["x-open-enum"]) &&
    !(name === "additionalProperties" && value === true);
  return Object.fromEntries(Object.entries(schema).filter(decides));
}
