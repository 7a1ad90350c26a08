import type { OperationId } from "@idaas-face/types";
import { operationOf } from "../document/document.js";
import { judgeResponse } from "../judge/judge-response.js";
import { receivedOf } from "../judge/received.js";
import { secretsIn } from "../judge/secrets.js";
import { Redactor } from "../redactor.js";
import { ContractError } from "./contract-error.js";

/**
 * Compares one response with the OpenAPI document. You can still read the response afterwards.
 *
 * @param operationId the operation that the response belongs to, such as `"getFacesUsingGET"`
 * @param response a response of the platform's `fetch` whose body was not read yet
 * @returns the gaps of the document that the response makes use of, a sentence each
 * @throws a {@link ContractError} if the response breaks the contract
 */
export async function expectConforms(operationId: OperationId, response: Response): Promise<string[]> {
  const judgement = judgeResponse(operationOf(operationId), await receivedOf(response));
  const redactor = new Redactor();
  for (const secret of secretsIn(judgement.json)) redactor.learn(secret);
  if (judgement.problems.length > 0) throw new ContractError(redactor.value(judgement.problems));
  return redactor.value(judgement.findings);
}
