/** @import { Rule, SchemaNode } from "./support/redocly.js" */
import { properties } from "./support/properties.js";

const secretName = /(secret|token|password)$/i;

/**
 * A property that holds a secret says so: the client and the docs hide what is marked, and nothing else. `writeOnly`
 * does not do: some generators make types without the member of it.
 *
 * @type {Rule}
 */
export const secretFormat = () => ({
  Schema(/** @type {SchemaNode} */ schema, context) {
    for (const { name, property, location } of properties(schema, context)) {
      if (!secretName.test(name) || property.format === "password") continue;
      context.report({
        message: `Write "format: password" on "${name}": its name says that it is secret.`,
        location,
      });
    }
  },
});
