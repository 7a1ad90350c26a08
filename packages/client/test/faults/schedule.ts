import type { OperationId } from "@idaas-face/types";
import type { FaultName } from "./fault-table.js";

/** The way of one request: it is at the server after `ms`, and a response is back after as many again. */
export interface Step {
  fault: FaultName;
  ms: number;
}

/** One call of the client. */
export interface CallPlan {
  operation: OperationId;
  /** One of the two users. */
  user: 0 | 1;
  /** Milliseconds from the start of the run to the call. */
  startMs: number;
  /** The applicant of a create, if it names one. */
  applicantId: string | undefined;
  /** Whether it sends the properties that its retry class needs, as an update does that says which face it means. */
  sendsNeeded: boolean;
  onUnknownOutcome: "reconcile" | "throw";
  /** Milliseconds from its start until the caller aborts it. */
  abortMs: number | undefined;
  /** A step for each of its requests. Requests after the last step have no fault. */
  steps: Step[];
}

/** All that differs between two runs. */
export interface Schedule {
  /** The number of faces that a user may have. One more is refused (409). */
  maxFaces: number;
  /** The form in which the server writes the time at which a face was made. */
  created: "seconds" | "milliseconds" | "nothing";
  /** The milliseconds by which the server's clock is ahead of the client's. */
  serverAheadMs: number;
  /** The milliseconds by which the clock of the faces' times is ahead of the server's. */
  facesAheadMs: number;
  /** Whether responses tell the server's time in their `Date` header. If not, its clock is right. */
  isDated: boolean;
  /** The property of faces that lists leave out: any may be missing. */
  listsLeaveOut: "nothing" | "applicantId" | "id";
  /** The age of the faces that each user has from before, in milliseconds, and their number. `undefined` if there are none. */
  existingFaceAgeMs: number | undefined;
  existingFaces: number;
  /** Milliseconds until a stranger makes a face for the first user. No call asks for the applicant of that face. */
  strangersFaceMs: number | undefined;
  /** Whether a stranger makes a face that looks the same whenever the server makes one for a call. */
  hasTwins: boolean;
  tokenLifetimeMs: number;
  /** Whether the client refuses responses that differ from the OpenAPI document. */
  validatesResponses: boolean;
  maxRetries: number;
  totalTimeoutMs: number | undefined;
  /** Milliseconds before the end of a token at which it is renewed in the background. */
  renewAheadMs: number;
  /** Whether `sleep` rejects or resolves when it is aborted. */
  sleepRejects: boolean;
  /** The values that `random` gives, over and over. */
  random: number[];
  calls: CallPlan[];
  /** The steps of the lists by which the client looks for a face, in the order of the requests. */
  looks: Step[];
  /** The steps of the client's own requests for a token, in their order. */
  authentications: Step[];
}

/** The time that every attempt may take, in milliseconds. */
export const timeoutMs = 1_000;

/** The age of a face from before that could as well be a new one if clocks differ, in milliseconds. */
export const recentFaceAgeMs = 10_000;
