/** @import { Rule } from "./support/redocly.js" */
import { vendorFacts } from "./support/vendor-facts.js";

const choices = vendorFacts.permissions.join(", ");

/**
 * An operation says in `x-permission` which permission it needs, and only where a token is needed at all. Its
 * description names the permission too: most readers and tools do not show an `x-` field.
 *
 * @type {Rule}
 */
export const permission = () => {
  /** @type {unknown[]} */
  let securityOfAll = [];
  return {
    Root(/** @type {{ security?: unknown[] }} */ root) {
      securityOfAll = root.security ?? [];
    },
    Operation(operation, { report, location }) {
      const found = operation["x-permission"];
      const authenticated = (operation.security ?? securityOfAll).length > 0;
      if (authenticated && !vendorFacts.permissions.includes(found)) {
        report({ message: `Write x-permission with one of ${choices}; found ${found ?? "none"}.`, location });
      }
      if (vendorFacts.permissions.includes(found) && !operation.description?.includes(`\`${found}\``)) {
        report({
          message: `Write into the description: "Needs the permission \`${found}\`.", as x-permission says.`,
          location,
        });
      }
      if (!authenticated && found !== undefined) {
        report({
          message: `Remove x-permission: ${found}. An operation that takes no token needs no permission.`,
          location: location.child("x-permission"),
        });
      }
    },
  };
};
