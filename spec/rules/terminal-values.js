/** @import { Rule, SchemaNode } from "./support/redocly.js" */

/**
 * Checks that each value in `x-terminal` is a value of the enum beside it.
 *
 * @type {Rule}
 */
export const terminalValues = () => ({
  Schema(/** @type {SchemaNode} */ schema, { report, location }) {
    for (const [index, value] of (schema["x-terminal"] ?? []).entries()) {
      if (schema.enum?.includes(value)) continue;
      const known = schema.enum
        ? `the enum has only ${schema.enum.join(", ")}`
        : "there is no enum beside it";
      report({
        message: `Remove ${value} from x-terminal: ${known}.`,
        location: location.child(["x-terminal", String(index)]),
      });
    }
  },
});
