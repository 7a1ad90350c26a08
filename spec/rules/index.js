/**
 * Our own lint rules, as a plugin of Redocly CLI. A rule's message says what to write.
 */
import { clientMethod } from "./client-method.js";
import { description } from "./description.js";
import { documentedStatuses } from "./documented-statuses.js";
import { noGlobalNames } from "./no-global-names.js";
import { operationId } from "./operation-id.js";
import { permission } from "./permission.js";
import { propertyExample } from "./property-example.js";
import { responseExample } from "./response-example.js";
import { retryClass } from "./retry-class.js";
import { retryNeeds } from "./retry-needs.js";
import { secretMark } from "./secret-mark.js";
import { since } from "./since.js";
import { terminalValues } from "./terminal-values.js";

const id = "idaas-face";

/** The rules by the name of their file. */
const rules = {
  "client-method": clientMethod,
  description,
  "documented-statuses": documentedStatuses,
  "no-global-names": noGlobalNames,
  "operation-id": operationId,
  permission,
  "property-example": propertyExample,
  "response-example": responseExample,
  "retry-class": retryClass,
  "retry-needs": retryNeeds,
  "secret-mark": secretMark,
  since,
  "terminal-values": terminalValues,
};

/** The plugin: `extends: [idaas-face/all]` turns every rule on. */
export default () => ({
  id,
  rules: { oas3: rules },
  configs: {
    all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`${id}/${name}`, "error"])) },
  },
});
