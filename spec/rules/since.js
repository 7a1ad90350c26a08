/** @import { Context, Location, OperationNode, Rule, SchemaNode } from "./support/redocly.js" */
import { componentName } from "./support/component-name.js";
import { properties } from "./support/properties.js";
import { vendorFacts } from "./support/vendor-facts.js";

/**
 * An operation says in `x-since` with which version of the vendor's document it came, and so does a property that is
 * younger than its type: as vendor-facts.yaml has it.
 *
 * @type {Rule}
 */
export const since = () => ({
  Operation(/** @type {OperationNode} */ operation, context) {
    const { operationId = "this operation" } = operation;
    const wanted = vendorFacts.operations[operationId]?.since;
    if (wanted) check(operation["x-since"], wanted, operationId, context.location, context);
    else context.report({ message: `Write into vendor-facts.yaml since when there is ${operationId}.` });
  },
  Schema(/** @type {SchemaNode} */ schema, context) {
    const type = vendorFacts.types[componentName(context.location) ?? ""];
    if (!type) return;
    for (const { name, location } of properties(schema, context)) {
      const { "x-since": found } = /** @type {SchemaNode} */ (schema.properties?.[name] ?? {});
      const wanted = type.properties[name]?.since;
      if (wanted) check(found, wanted, `"${name}"`, location, context);
      else if (found !== undefined) {
        const message = `Remove x-since from "${name}": vendor-facts.yaml has it as old as its type.`;
        context.report({ message, location });
      }
    }
  },
});

/**
 * @param {unknown} found
 * @param {string} wanted
 * @param {string} what
 * @param {Location} location
 * @param {Context} context
 */
function check(found, wanted, what, location, { report }) {
  if (found === wanted) return;
  const instead = found === undefined ? "none" : JSON.stringify(found);
  const message = `Write x-since: "${wanted}" on ${what}, as in vendor-facts.yaml; found ${instead}.`;
  report({ message, location });
}
