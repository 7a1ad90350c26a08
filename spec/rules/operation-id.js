/** @import { OperationNode, Rule } from "./support/redocly.js" */

/**
 * An operationId is named as the vendor's SDKs name the operation: `createFaceUsingPOST`.
 *
 * @type {Rule}
 */
export const operationId = () => ({
  Operation(/** @type {OperationNode} */ operation, { key, report, location }) {
    const suffix = `Using${String(key).toUpperCase()}`;
    const found = operation.operationId ?? "";
    if (found.endsWith(suffix) && /^[a-z][A-Za-z0-9]*$/.test(found)) return;
    const wanted = (found.replace(/Using[A-Za-z]*$/, "") || "verbNoun") + suffix;
    report({
      message: `Write operationId: ${wanted}, as in the vendor's SDKs; found ${found || "none"}.`,
      location,
    });
  },
});
