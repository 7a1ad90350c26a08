import type { AnyCheckPlan } from "../checks/plan.js";
import { refusalOf, successOf } from "../document/examples.js";

/** What a status says of a check: a sentence where it is not the expected one. */
export type StatusVerdict = { problem?: string; finding?: string };

/** Compares the status of a response with what the check expects. */
export function judgeStatus(
  { operationId, expects, situation }: AnyCheckPlan,
  status: number,
): StatusVerdict {
  const expected = expects.success ? successOf(operationId) : refusalOf(operationId, expects.example).status;
  if (status === expected) return {};
  const sentence = `${operationId} ${situation}: the status must be ${expected}; got ${status}.`;
  // Where no source states the status, another refusal contradicts an assumption, and breaks no contract.
  if (!expects.success && expects.assumption && status >= 400 && status < 500)
    return { finding: `${sentence} It is the assumption ${expects.assumption}.` };
  return { problem: sentence };
}
