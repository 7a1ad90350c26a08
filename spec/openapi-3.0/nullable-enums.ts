import { type OpenApiDocument, type Reference, resolve, type Schema } from "../operations/index.js";
import { mapSchema } from "../validators/map-schema.js";

/**
 * Writes each "a named enum, or null" out in its place. OpenAPI 3.0 cannot say it with a reference: `nullable` has no effect
 * beside one. A name that nothing refers to any more is dropped.
 */
export function withNullableEnums(document: OpenApiDocument): OpenApiDocument {
  const { schemas = {} } = document.components ?? {};
  const rewritten = Object.entries(schemas).map(([name, schema]) => {
    return [name, mapSchema(schema, (part) => writeOut(document, part))] as const;
  });
  const withSchemas = (entries: typeof rewritten) => ({
    ...document,
    components: { ...document.components, schemas: Object.fromEntries(entries) },
  });
  const refersTo = (one: OpenApiDocument, name: string) =>
    JSON.stringify(one).includes(`"#/components/schemas/${name}"`);
  const all = withSchemas(rewritten);
  return withSchemas(rewritten.filter(([name]) => refersTo(all, name) || !refersTo(document, name)));
}

function writeOut(document: OpenApiDocument, schema: Schema): Schema {
  const { oneOf = [], ...rest } = schema;
  if (!oneOf.some(isNull)) return schema;
  const named = oneOf.filter((part) => !isNull(part)).map((part) => resolve<Schema>(document, part));
  const [only, ...others] = named;
  if (!only?.enum || others.length > 0) {
    throw new Error(
      `Only one named enum can be combined with null in OpenAPI 3.0; got ${JSON.stringify(schema)}.`,
    );
  }
  return { ...only, ...rest, type: [only.type as string, "null"], enum: [...only.enum, null] };
}

const isNull = (part: Schema | Reference) => "type" in part && part.type === "null";
