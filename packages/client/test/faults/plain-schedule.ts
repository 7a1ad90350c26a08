import type { FaultName } from "./fault-table.js";
import type { CallPlan, Schedule, Step } from "./schedule.js";

/** A schedule in which nothing goes wrong, but for what a case changes. */
export function scheduleOf(calls: CallPlan[], changes: Partial<Schedule> = {}): Schedule {
  return {
    maxFaces: 10,
    created: "milliseconds",
    serverAheadMs: 0,
    facesAheadMs: 0,
    isDated: true,
    listsLeaveOut: "nothing",
    existingFaceAgeMs: undefined,
    existingFaces: 1,
    strangersFaceMs: undefined,
    hasTwins: false,
    tokenLifetimeMs: 900_000,
    validatesResponses: false,
    maxRetries: 2,
    totalTimeoutMs: undefined,
    renewAheadMs: 0,
    sleepRejects: false,
    random: [0],
    looks: [],
    authentications: [],
    ...changes,
    calls,
  };
}

/** A call of the first user, made at once, whose requests have these faults. */
export function callOf(
  operation: CallPlan["operation"],
  faults: FaultName[],
  changes: Partial<CallPlan> = {},
): CallPlan {
  return {
    operation,
    user: 0,
    startMs: 0,
    applicantId: undefined,
    sendsNeeded: true,
    onUnknownOutcome: "reconcile",
    abortMs: undefined,
    steps: stepsOf(faults),
    ...changes,
  };
}

export const stepsOf = (faults: FaultName[]): Step[] => faults.map((fault) => ({ fault, ms: 50 }));
