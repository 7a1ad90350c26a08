/** @import { RequestBody, Schema } from "../operations/document.js" */
/** @import { Context, OperationNode, Rule } from "./support/redocly.js" */

/**
 * Checks that each name in `x-retry-needs` is a property of the request body: a client looks for it there.
 *
 * @type {Rule}
 */
export const retryNeeds = () => ({
  Operation(/** @type {OperationNode} */ operation, context) {
    const names = operation["x-retry-needs"] ?? [];
    const known = Object.keys(bodySchema(operation, context)?.properties ?? {});
    for (const [index, name] of names.entries()) {
      if (known.includes(name)) continue;
      const instead =
        known.length > 0 ? `the request body has ${known.join(", ")}` : "there is no request body";
      context.report({
        message: `Remove ${name} from x-retry-needs: ${instead}.`,
        location: context.location.child(["x-retry-needs", String(index)]),
      });
    }
  },
});

/**
 * @param {OperationNode} operation
 * @param {Context} context
 * @returns {Schema | undefined}
 */
function bodySchema({ requestBody }, { resolve }) {
  if (!requestBody) return undefined;
  const { node, location } = resolve(/** @type {RequestBody} */ (requestBody));
  const schema = node?.content?.["application/json"]?.schema;
  return schema && resolve(/** @type {Schema} */ (schema), location?.source.absoluteRef).node;
}
