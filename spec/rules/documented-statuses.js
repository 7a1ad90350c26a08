/** @import { OperationNode, Rule } from "./support/redocly.js" */
import { vendorFacts } from "./support/vendor-facts.js";

const wanted = vendorFacts.statuses;

/**
 * An operation has the statuses that vendor-facts.yaml lists, no more and no fewer.
 *
 * @type {Rule}
 */
export const documentedStatuses = () => ({
  Operation(/** @type {OperationNode} */ operation, { report, location }) {
    const found = Object.keys(operation.responses ?? {});
    for (const status of wanted.filter((status) => !found.includes(status))) {
      report({
        message: `Write a response "${status}": vendor-facts.yaml lists it.`,
        location: location.child("responses").key(),
      });
    }
    for (const status of found.filter((status) => !wanted.includes(status))) {
      report({
        message: `Remove the response "${status}": vendor-facts.yaml lists only ${wanted.join(", ")}.`,
        location: location.child(["responses", status]).key(),
      });
    }
  },
});
