import type { AnyCheckPlan } from "../checks/plan.js";
import { operationOf } from "../document/document.js";
import { refusalOf, successOf } from "../document/examples.js";

/** The verdict on the status of a check: a sentence if it is not the expected one. */
export type StatusVerdict = { problem?: string; finding?: string };

/** Returns the status that a check asks for. */
export const expectedStatus = ({ operationId, expects }: AnyCheckPlan): number =>
  expects.success ? successOf(operationId) : refusalOf(operationId, expects.example).status;

/** Compares the status of a response with what the check expects. */
export function judgeStatus(plan: AnyCheckPlan, status: number): StatusVerdict {
  const { operationId, expects, situation } = plan;
  const expected = expectedStatus(plan);
  if (status === expected) return {};
  const sentence = `${operationId} ${situation}: the status must be ${expected}; got ${status}.`;
  // If no source states the status, another refusal contradicts an assumption but does not break the contract.
  if (!expects.success && expects.assumption && status >= 400 && status < 500)
    return { finding: `${sentence} The expected status rests on the assumption ${expects.assumption}.` };
  const documented = operationOf(operationId).statuses.includes(status);
  if (!expects.success && expects.orOther && documented && status >= 400) return { finding: sentence };
  if (!expects.success && expects.orSuccess && status === successOf(operationId))
    return { finding: `${sentence} The target takes what the document does not allow.` };
  if (expects.success && status === limitOf(operationId))
    return { problem: `${sentence} Where the tenant allows fewer faces, say so by \`--limit\`.` };
  return { problem: sentence };
}

/** The status beyond the limit of faces, of the operations that have one. */
function limitOf(operationId: AnyCheckPlan["operationId"]): number | undefined {
  const isCreate =
    operationId === "createFaceAuthenticatorUsingPOST" || operationId === "createFaceUsingPOST";
  return isCreate ? refusalOf(operationId, "faceLimitReached").status : undefined;
}
