/** @import { OperationNode, Rule } from "./support/redocly.js" */

/**
 * An operation names the one method of the client that calls it.
 *
 * @type {Rule}
 */
export const clientMethod = () => {
  /** @type {Map<string, string>} */
  const owners = new Map();
  return {
    Operation(/** @type {OperationNode} */ operation, { key, report, location }) {
      const name = operation["x-client-method"];
      const owner = owners.get(name ?? "");
      if (name === undefined || !/^[a-z][A-Za-z0-9]*$/.test(name)) {
        report({
          message: `Write x-client-method with a name in camelCase, such as "list"; found ${name ?? "none"}.`,
          location,
        });
      } else if (owner !== undefined) {
        report({
          message: `Write another x-client-method than "${name}": ${owner} has it already.`,
          location: location.child("x-client-method"),
        });
      } else {
        owners.set(name, operation.operationId ?? `the ${key} operation`);
      }
    },
  };
};
