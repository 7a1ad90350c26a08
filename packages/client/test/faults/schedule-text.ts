import { operationTable } from "@idaas-face/types";
import type { CallPlan, Schedule, Step } from "./schedule.js";

/** A schedule as lines of text, for the message of a property that does not hold. */
export function describeSchedule({ calls, looks, authentications, ...settings }: Schedule): string {
  return [
    "",
    ...Object.entries(settings).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    ...calls.map((call, index) => `  call ${index}: ${describeCall(call)}`),
    `  looks: ${describeSteps(looks)}`,
    `  authentications: ${describeSteps(authentications)}`,
    "",
  ].join("\n");
}

function describeCall({ operation, user, startMs, applicantId, abortMs, ...plan }: CallPlan): string {
  const applicant = applicantId ? ` for ${applicantId}` : "";
  const abort = abortMs === undefined ? "" : `, aborted after ${abortMs} ms`;
  const { clientMethod, retry, retryNeeds } = operationTable[operation];
  const throws = retry === "reconcile" && plan.onUnknownOutcome === "throw" ? ", without a look" : "";
  const lacks = plan.sendsNeeded ? "" : retryNeeds.map((name) => `, without ${name}`).join("");
  return `${clientMethod}${applicant} of user ${user} after ${startMs} ms${abort}${throws}${lacks}: ${describeSteps(plan.steps)}`;
}

function describeSteps(steps: Step[]): string {
  return steps.map(({ fault, ms }) => `${fault} (2 x ${ms} ms)`).join(" | ") || "no faults";
}
