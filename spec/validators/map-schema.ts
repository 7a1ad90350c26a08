import type { Reference, Schema } from "../operations/index.js";

/** Keywords whose value holds schemas by names that are not keywords. */
const schemasByName = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Keywords whose value holds no schema, whatever it looks like. */
const noSchemas = ["enum", "const", "default", "example", "examples", "dependentRequired"];

/** Copies a schema, and changes it and each schema inside it, from the inside out. */
export function mapSchema(schema: Schema | Reference, change: (schema: Schema) => Schema): Schema {
  return mapNode(schema, change) as Schema;
}

function mapNode(node: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(node)) return node.map((item) => mapNode(item, change));
  if (typeof node !== "object" || node === null) return node;
  return change(mapEach(node, (value, name) => mapKeyword(name, value, change)));
}

function mapKeyword(name: string, value: unknown, change: (schema: Schema) => Schema): unknown {
  if (noSchemas.includes(name)) return value;
  if (schemasByName.includes(name)) return mapEach(value as object, (schema) => mapNode(schema, change));
  return mapNode(value, change);
}

function mapEach(object: object, change: (value: unknown, name: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value, name)]));
}
