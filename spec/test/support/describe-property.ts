import { type OpenApiDocument, type Reference, resolve, type Schema } from "../../operations/index.js";
import type { PropertyFacts } from "./vendor-facts.js";

/** The properties of a component schema, by name. */
export function schemaProperties(document: OpenApiDocument, name: string): Map<string, Schema | Reference> {
  const schema = resolve<Schema>(document, { $ref: `#/components/schemas/${name}` });
  return new Map(Object.entries(schema.properties ?? {}));
}

/** Describes a property of the document in the form of the vendor's facts. Leaves out that it may be null: that is ours. */
export function describeProperty(
  document: OpenApiDocument,
  node: Schema | Reference,
  vendorTypes: string[],
): PropertyFacts {
  const { "x-since": since } = node as Schema;
  return { ...describeType(document, node, vendorTypes), ...(since && { since }) };
}

function describeType(
  document: OpenApiDocument,
  node: Schema | Reference,
  vendorTypes: string[],
): PropertyFacts {
  const name = "$ref" in node ? node.$ref.replace("#/components/schemas/", "") : "";
  if (vendorTypes.includes(name)) return { type: name };
  const schema = resolve<Schema>(document, node);
  const { type, format, enum: values, items, oneOf = [], anyOf = [], allOf = [] } = schema;
  const alternatives = [...oneOf, ...anyOf, ...allOf]
    .filter((part) => resolve<Schema>(document, part).type !== "null")
    .map((part) => describeType(document, part, vendorTypes));
  const [only, ...others] = alternatives;
  if (only && others.length === 0) return only;
  const types = [type ?? [], alternatives.map((part) => part.type)].flat().filter((one) => one !== "null");
  return {
    type: types.join(" or ") || "any type",
    ...(format && { format }),
    ...(values && { enum: values.filter((value) => value !== null).map(String) }),
    ...(items && { items: describeType(document, items, vendorTypes).type }),
  };
}
