import { type OpenApiDocument, type Reference, resolve, type Schema } from "../../operations/index.js";

/** The members of a component schema, by name. */
export function schemaMembers(document: OpenApiDocument, name: string): Map<string, Schema | Reference> {
  const schema = resolve<Schema>(document, { $ref: `#/components/schemas/${name}` });
  return new Map(Object.entries(schema.properties ?? {}));
}

/** The values that a schema lists, in itself or in the alternatives that it is made of. */
export function enumValues(document: OpenApiDocument, node: Schema | Reference): unknown[] {
  const { enum: values = [], oneOf = [], anyOf = [] } = resolve(document, node);
  return [...values, ...[...oneOf, ...anyOf].flatMap((part) => enumValues(document, part))];
}
