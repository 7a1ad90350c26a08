import type { Problem } from "./problem.js";
import { textsOf, type Workflow } from "./workflow.js";

/** An expression is pasted into a script before the shell reads it: whoever words a pull request's title, words the script. */
export function plainScripts(workflow: Workflow): Problem[] {
  return textsOf(workflow, "run").flatMap((node) => {
    const expression = /\$\{\{.*?\}\}/s.exec(node.value)?.[0];
    if (expression === undefined) return [];
    const message = `\`run\` contains ${expression}: write \`env: { NAME: ${expression} }\` beside it and "$NAME" in the script.`;
    return [{ line: workflow.lineOf(node), message }];
  });
}
