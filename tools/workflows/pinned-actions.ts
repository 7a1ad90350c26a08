import type { Problem } from "./problem.js";
import { textsOf, type Workflow } from "./workflow.js";

const pinned = /^[^@]+@[0-9a-f]{40}$/;
const version = /^\s*v\d+\.\d+\.\d+\b/;

/** A tag can be moved to other code; a commit cannot. The comment tells people and Dependabot which one it is. */
export function pinnedActions(workflow: Workflow): Problem[] {
  return textsOf(workflow, "uses")
    .filter(({ value }) => !value.startsWith("./"))
    .filter(({ value, comment }) => !pinned.test(value) || !version.test(comment ?? ""))
    .map((node) => ({
      line: workflow.lineOf(node),
      message:
        `\`uses: ${node.value}\` must name a full commit and, in a comment, its version: ` +
        `write \`${node.value.split("@")[0]}@<40 hex digits> # v1.2.3\`.`,
    }));
}
