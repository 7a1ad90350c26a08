import type { Reference, Schema } from "../operations/index.js";

/** Members of a schema that hold schemas under names that are no keywords. */
const schemasByName = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Members of a schema that hold no schema, whatever they look like. */
const noSchemas = ["enum", "const", "default", "example", "examples", "dependentRequired"];

/** A copy of a schema in which it and each schema inside it is changed, from the inside out. */
export function mapSchema(schema: Schema | Reference, change: (schema: Schema) => Schema): Schema {
  return mapNode(schema, change) as Schema;
}

function mapNode(node: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(node)) return node.map((item) => mapNode(item, change));
  if (typeof node !== "object" || node === null) return node;
  return change(mapMembers(node, (member, name) => mapMember(name, member, change)));
}

function mapMember(name: string, member: unknown, change: (schema: Schema) => Schema): unknown {
  if (noSchemas.includes(name)) return member;
  if (schemasByName.includes(name)) return mapMembers(member as object, (schema) => mapNode(schema, change));
  return mapNode(member, change);
}

function mapMembers(object: object, change: (member: unknown, name: string) => unknown): object {
  return Object.fromEntries(Object.entries(object).map(([name, member]) => [name, change(member, name)]));
}
