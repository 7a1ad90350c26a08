import { type OpenApiDocument, type Reference, resolve, type Schema } from "../operations/index.js";

/**
 * A choice between schemas as a list of types, where it comes to the same: `anyOf` of some texts and any text is
 * `string`, and `oneOf` of that and null is `string` or `null`. A validator then says "must be string,null" of a wrong
 * value, and not what is wrong with it in the eyes of each alternative. Expects bare schemas.
 */
export function mergeChoice(document: OpenApiDocument, schema: Schema): Schema {
  const { anyOf, oneOf } = schema;
  const choice = anyOf ?? oneOf;
  if (!choice || Object.keys(schema).length > 1) return schema;
  const alternatives = choice.map((alternative) => mergeChoice(document, follow(document, alternative)));
  const types = alternatives.filter(isPlain).flatMap(typesOf);
  const takenIn = (alternative: Schema) =>
    isPlain(alternative) ||
    (anyOf && typesOf(alternative).length > 0 && typesOf(alternative).every((type) => types.includes(type)));
  if (!alternatives.every(takenIn) || (oneOf && overlap(types))) return schema;
  return { type: types };
}

/** What stands beside a `$ref` decides as well, so that such a schema is no other name for another one. */
function follow(document: OpenApiDocument, schema: Schema | Reference): Schema {
  return "$ref" in schema && Object.keys(schema).length > 1
    ? (schema as Schema)
    : resolve<Schema>(document, schema);
}

const typesOf = ({ type }: Schema) => [type ?? []].flat();

/** Whether a schema asks for nothing but a type. */
const isPlain = (schema: Schema) => Object.keys(schema).join() === "type";

const overlap = (types: string[]) =>
  new Set(types).size < types.length || (types.includes("integer") && types.includes("number"));
