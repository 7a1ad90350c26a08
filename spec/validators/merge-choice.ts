import { type OpenApiDocument, type Reference, resolve, type Schema } from "../operations/index.js";

/**
 * Turns a choice between types into a list of them: `oneOf` of a string and null becomes `string` or `null`. A validator
 * then says "must be string,null" of a wrong value, instead of a complaint of each alternative. Expects bare schemas.
 */
export function mergeChoice(document: OpenApiDocument, schema: Schema): Schema {
  const { oneOf } = schema;
  if (!oneOf || Object.keys(schema).length > 1) return schema;
  const alternatives = oneOf.map((alternative) => mergeChoice(document, follow(document, alternative)));
  const types = alternatives.flatMap(({ type }) => [type ?? []].flat());
  return alternatives.every(isPlain) && !overlap(types) ? { type: types } : schema;
}

/** Follows a `$ref`, unless keywords beside it decide as well: such a schema is not an alias of another one. */
function follow(document: OpenApiDocument, schema: Schema | Reference): Schema {
  return "$ref" in schema && Object.keys(schema).length > 1
    ? (schema as Schema)
    : resolve<Schema>(document, schema);
}

/** Says whether a schema asks for nothing but a type. */
const isPlain = (schema: Schema) => Object.keys(schema).join() === "type";

const overlap = (types: string[]) =>
  new Set(types).size < types.length || (types.includes("integer") && types.includes("number"));
