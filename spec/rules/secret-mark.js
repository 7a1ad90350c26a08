/** @import { Rule, SchemaNode } from "./support/redocly.js" */
import { properties } from "./support/properties.js";

const secretName = /(secret|token|password)$/i;

/**
 * A property that holds a secret says so in `x-secret`: clients and docs hide what is marked, and nothing else. Neither
 * `format: password` nor `writeOnly` does: generated clients print or even send asterisks for the first, and make types
 * without the property for the second. A property that is an object is not marked itself: its own properties are.
 *
 * @type {Rule}
 */
export const secretMark = () => ({
  Schema(/** @type {SchemaNode} */ schema, context) {
    for (const { name, property, location } of properties(schema, context)) {
      if (property.format === "password") {
        context.report({ message: `Write "x-secret: true" on "${name}", not "format: password".`, location });
      } else if (secretName.test(name) && !property.properties && property["x-secret"] !== true) {
        context.report({
          message: `Write "x-secret: true" on "${name}": its name says that it is secret.`,
          location,
        });
      }
    }
  },
});
