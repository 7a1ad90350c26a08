import { validators } from "@idaas-face/spec/response-validators";
import { shownPath } from "./shown-path.js";

/** A response that is wrong in more places than this is wrong altogether. */
const mostProblems = 10;

/**
 * The differences between a successful response and the OpenAPI document, such as `/0/status must be string,null`; at most
 * ten. Holds names and types of the document and nothing that the server wrote. This module brings the validators of all
 * responses with it: load it by `import()`, and only when responses are to be checked.
 *
 * @param operationId names the operation
 * @param data the body of the response, as it was parsed from JSON
 * @returns a piece of a sentence for each place; none where all is well or the document promises no JSON
 */
export function responseProblems(operationId: string, data: unknown): string[] {
  const validate = validators.get(operationId);
  if (!validate || validate(data)) return [];
  return (validate.errors ?? [])
    .slice(0, mostProblems)
    .map(({ instancePath, message }) => `${shownPath(instancePath, data) || "the body"} ${message}`);
}
