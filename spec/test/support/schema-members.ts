import { type OpenApiDocument, type Reference, resolve, type Schema } from "../../operations/index.js";

/** The members of a component schema, by name, with those that it takes over through `allOf`. */
export function schemaMembers(document: OpenApiDocument, name: string): Map<string, Schema | Reference> {
  return membersOf(document, { $ref: `#/components/schemas/${name}` });
}

function membersOf(document: OpenApiDocument, node: Schema | Reference): Map<string, Schema | Reference> {
  const schema = resolve(document, node);
  const inherited = (schema.allOf ?? []).flatMap((part) => [...membersOf(document, part)]);
  return new Map([...inherited, ...Object.entries(schema.properties ?? {})]);
}

/** The values that a schema lists, in itself or in the alternatives that it is made of. */
export function enumValues(document: OpenApiDocument, node: Schema | Reference): unknown[] {
  const { enum: values = [], oneOf = [], anyOf = [] } = resolve(document, node);
  return [...values, ...[...oneOf, ...anyOf].flatMap((part) => enumValues(document, part))];
}
