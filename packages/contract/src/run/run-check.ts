import { observe } from "../assumptions/observe.js";
import { MissingError } from "../checks/known.js";
import { type AnyCheckPlan, requestOf } from "../checks/plan.js";
import { operationOf } from "../document/document.js";
import { judgeResponse } from "../judge/judge-response.js";
import type { Judgement } from "../judge/judgement.js";
import type { Received } from "../judge/received.js";
import { withoutSecrets } from "../judge/secrets.js";
import type { Redactor } from "../redactor.js";
import type { CheckResult } from "../report/report.js";
import { NoResponseError, SpentError, StoppedError } from "../transport/failure.js";
import { expectedStatus, judgeStatus } from "./expectation.js";
import type { Session } from "./session.js";

/** The result of a check, and the judgement of its response for the report. */
export interface CheckRun {
  result: CheckResult;
  judgement: Judgement | undefined;
  /** The status that the check has asked for. Traffic asks for none. */
  expected?: number | undefined;
}

/** Runs one check. It never throws for what a target does. */
export async function runCheck(plan: AnyCheckPlan, session: Session, redactor: Redactor): Promise<CheckRun> {
  const start = performance.now();
  const { name, operationId, level } = plan;
  const result: CheckResult = {
    ...{ name, operationId, level, outcome: "passed", status: null },
    ...{ problems: [], findings: [], reason: null, durationMs: 0 },
  };
  const skipped = (reason: string): CheckRun => ({
    result: { ...result, outcome: "skipped", reason },
    judgement: undefined,
  });
  if (plan.skip !== undefined) return skipped(plan.skip);
  try {
    const request = requestOf(plan, session.known);
    const received = await session.send(request);
    // It says nothing of the contract, and the run has stopped.
    if (received.status === 429) return skipped("The target responded with 429.");
    const judgement = judge(plan, received, redactor);
    if (received.status < 400) {
      const learned = plan.learn?.(judgement.json, session.known) ?? [];
      if (judgement.problems.length === 0 || received.status < 300) judgement.problems.push(...learned);
      judgement.findings.push(...(plan.remark?.(judgement.json, session.known) ?? []));
    }
    observe(session.assumptions, { plan, request, received, judgement, known: session.known });
    const { problems, findings } = judgement;
    const outcome = problems.length > 0 ? "failed" : "passed";
    const durationMs = Math.round(performance.now() - start);
    return {
      result: { ...result, outcome, status: received.status, problems, findings, durationMs },
      judgement,
      expected: expectedStatus(plan),
    };
  } catch (error) {
    if (error instanceof NoResponseError) {
      const problems = [`${operationId} ${plan.situation}: ${error.message}`];
      const durationMs = Math.round(performance.now() - start);
      return { result: { ...result, outcome: "failed", problems, durationMs }, judgement: undefined };
    }
    const reasons = [MissingError, SpentError, StoppedError];
    if (reasons.some((reason) => error instanceof reason)) return skipped((error as Error).message);
    throw error;
  }
}

function judge(plan: AnyCheckPlan, received: Received, redactor: Redactor): Judgement {
  const operation = operationOf(plan.operationId);
  const judgement = judgeResponse(operation, received);
  const { problem, finding } = judgeStatus(plan, received.status);
  const advice = plan.advice?.status === received.status ? [plan.advice.sentence] : [];
  if (problem) judgement.problems.unshift(problem, ...advice);
  if (finding) judgement.findings.unshift(finding);
  const headers = Object.entries(received.headers).flatMap(([name, value]) =>
    name === "set-cookie" ? [] : value,
  );
  const shown = judgement.json === undefined ? received.body : JSON.stringify(withoutSecrets(judgement.json));
  if (redactor.hasSecret(`${shown}\n${headers.join("\n")}`))
    judgement.problems.push(`${plan.operationId} ${received.status}: the response repeats a secret.`);
  return judgement;
}
