import { isMap, isNode, isScalar } from "yaml";
import type { Problem } from "./problem.js";
import type { Workflow } from "./workflow.js";

/** Without the block every job has the repository's default rights, which may be all of them. */
export function leastPermissions(workflow: Workflow): Problem[] {
  const permissions = workflow.document.get("permissions", true);
  if (!isNode(permissions)) {
    const message = "The workflow says nothing of permissions: write `permissions: {}` at the top level.";
    return [{ line: 1, message }];
  }
  if (
    isMap(permissions) &&
    permissions.items.every(({ value }) => isScalar(value) && value.value === "read")
  ) {
    return [];
  }
  const message =
    "The permissions of the whole workflow are wider than reading by name: " +
    "write `permissions: {}` at the top level and each right in the job that needs it.";
  return [{ line: workflow.lineOf(permissions), message }];
}
