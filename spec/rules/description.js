/** @import { Context, Described, Rule, SchemaNode } from "./support/redocly.js" */
import { componentName } from "./support/component-name.js";
import { properties } from "./support/properties.js";

/**
 * Everything that a reader of the docs or of the generated types meets has a description.
 *
 * @type {Rule}
 */
export const description = () => ({
  Operation: describes(({ key }) => `the ${key} operation`),
  Parameter: describes((_context, node) => `the parameter "${node.name}"`),
  Response: describes(({ key }) => `the response "${key}"`),
  Tag: describes((_context, node) => `the tag "${node.name}"`),
  ServerVariable: describes(({ key }) => `the server variable "${key}"`),
  SecurityScheme: describes(({ key }) => `the security scheme "${key}"`),
  Schema(/** @type {SchemaNode} */ schema, context) {
    const name = componentName(context.location);
    if (name !== undefined) describes(() => `the schema "${name}"`)(schema, context);
    for (const { name, property, location } of properties(schema, context)) {
      if (!property.description?.trim())
        context.report({ message: write(`the property "${name}"`), location });
    }
  },
});

/** @param {string} what */
const write = (what) => `Write a description of ${what}.`;

/**
 * @param {(context: Context, node: Described & { name?: string }) => string} what
 * @returns {(node: Described & { name?: string }, context: Context) => void}
 */
function describes(what) {
  return (node, context) => {
    if (!node.description?.trim()) context.report({ message: write(what(context, node)) });
  };
}
