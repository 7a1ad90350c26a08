/** @import { Context, Rule, SchemaNode } from "./support/redocly.js" */
import { properties } from "./support/properties.js";

const scalarTypes = ["string", "integer", "number", "boolean"];

/**
 * Every scalar property has an example. Redocly's scalar-property-missing-example passes over a property that is
 * written with `oneOf`, as each of ours is that can be null or a named schema; this rule looks into it.
 *
 * @type {Rule}
 */
export const propertyExample = () => ({
  Schema(/** @type {SchemaNode} */ schema, context) {
    for (const { name, property, file, location } of properties(schema, context)) {
      if (property.example !== undefined || property.examples?.length) continue;
      if (!isScalar(property, file, context)) continue;
      context.report({ message: `Write an example of "${name}": "examples: [ ... ]".`, location });
    }
  },
});

/**
 * @param {SchemaNode} schema
 * @param {string} file where the references of the schema start from
 * @param {Context} context
 * @returns {boolean}
 */
function isScalar(schema, file, context) {
  if (schema.enum || [schema.type].flat().some((type) => scalarTypes.includes(type ?? ""))) return true;
  const parts = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  return parts.some((part) => {
    const { node, location } = context.resolve(part, file);
    return node !== undefined && isScalar(node, location?.source.absoluteRef ?? file, context);
  });
}
