import { validators } from "@idaas-face/spec/response-validators";
import { shownPath } from "./shown-path.js";

/** An answer that is wrong in more places than this is wrong altogether. */
const mostProblems = 10;

/**
 * What in a successful answer is not as the file says, such as `/0/status must be string,null`; at most ten places. Holds
 * names and types of the file and nothing that the server wrote. This module brings the validators of all answers with
 * it: load it by `import()`, and only when answers are to be checked.
 *
 * @param operationId the operation that was answered
 * @param data the answer, as it was parsed from JSON
 * @returns a piece of a sentence for each place; none where all is well or the file promises no JSON
 */
export function answerProblems(operationId: string, data: unknown): string[] {
  const validate = validators.get(operationId);
  if (!validate || validate(data)) return [];
  return (validate.errors ?? [])
    .slice(0, mostProblems)
    .map(({ instancePath, message }) => `${shownPath(instancePath, data) || "the answer"} ${message}`);
}
