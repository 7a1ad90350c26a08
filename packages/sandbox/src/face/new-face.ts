import type { FaceCreateParms } from "@idaas-face/types";
import { type Random, randomSerialNumber, timeOrderedUuid } from "../platform/random.js";
import type { FaceRecord, UserRecord } from "../store/records.js";
import { newActivation } from "./activation.js";
import type { Flow } from "./flow.js";
import { isRegistering } from "./life.js";

/** How long a registration takes that goes on by itself. Ours. */
const registrationMs = 2000;

export function newFace(
  user: UserRecord,
  flow: Flow,
  { applicantId, workflowRunId }: FaceCreateParms,
  random: Random,
  now: number,
): FaceRecord {
  const { status, mobile } = flow;
  return {
    id: timeOrderedUuid(random, now),
    userId: user.id,
    status,
    statusBefore: null,
    applicantId: applicantId ?? null,
    workflowRunId: workflowRunId ?? null,
    created: now,
    expiry: null,
    mobile,
    serialNumber: randomSerialNumber(random),
    activation: mobile ? newActivation(random, now) : null,
    next: user.outcome && isRegistering(status) ? { status: user.outcome, at: now + registrationMs } : null,
  };
}
