import type { Schema } from "../operations/index.js";

/** Members of a schema that tell people or tools about it, and decide about no value. */
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
 * What of a schema decides about values. The rest has to go: a validator carries its schema with it, and an `x-` member
 * is an error for Ajv.
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
