/** @import { OperationNode, Rule } from "./support/redocly.js" */

const classes = ["safe", "idempotent", "reconcile", "never"];

/**
 * An operation says in `x-retry` what a client may do when it does not know whether a request was carried out.
 *
 * @type {Rule}
 */
export const retryClass = () => ({
  Operation(/** @type {OperationNode} */ operation, { report, location }) {
    const found = operation["x-retry"];
    if (found !== undefined && classes.includes(found)) return;
    report({
      message:
        `Write x-retry with one of ${classes.join(", ")}; found ${found ?? "none"}. ` +
        "When a second request has a second effect, it is reconcile (if one can look first) or never.",
      location,
    });
  },
});
