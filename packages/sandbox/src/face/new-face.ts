import type { FaceCreateParms } from "@idaas-face/types";
import { lastTime } from "../platform/date-time.js";
import { type Random, randomSerialNumber, timeOrderedUuid } from "../platform/random.js";
import type { FaceRecord, UserRecord } from "../store/records.js";
import { newActivation } from "./activation.js";
import type { Flow } from "./flow.js";
import { isRegistering } from "./life.js";

/** The time that a registration takes without a phone. Our choice. */
const registrationMs = 2000;

const dayMs = 24 * 60 * 60 * 1000;

/** The parts of a new face. */
export interface NewFace {
  user: UserRecord;
  flow: Flow;
  params: FaceCreateParms;
  /** The number of days that it lasts. */
  lifetime: number;
}

export function newFace({ user, flow, params, lifetime }: NewFace, random: Random, now: number): FaceRecord {
  const { status, mobile } = flow;
  return {
    id: timeOrderedUuid(random, now),
    userId: user.id,
    status,
    statusBefore: null,
    applicantId: params.applicantId ?? null,
    workflowRunId: params.workflowRunId ?? null,
    created: now,
    expiry: Math.min(now + lifetime * dayMs, lastTime),
    mobile,
    platform: null,
    lastUsed: null,
    serialNumber: randomSerialNumber(random),
    activation: mobile ? newActivation(random, now) : null,
    next: user.outcome && isRegistering(status) ? { status: user.outcome, at: now + registrationMs } : null,
  };
}
