import type { OperationId } from "@idaas-face/types";
import type { FaultName } from "./fault-table.js";

/** What becomes of one request: it is at the server after `ms`, and a response is back after as many again. */
export interface Step {
  fault: FaultName;
  ms: number;
}

/** One call of the client. */
export interface CallPlan {
  operation: OperationId;
  /** Which of the two users. */
  user: 0 | 1;
  /** When it is called, after the start of the run. */
  startMs: number;
  /** The applicant of a create, if it names one. */
  applicantId: string | undefined;
  /** Whether it sends the properties that its retry class needs, as an update does that says which face it means. */
  sendsNeeded: boolean;
  onUnknownOutcome: "reconcile" | "throw";
  /** When the caller aborts it, after its start. */
  abortMs: number | undefined;
  /** For each of its requests; those after the last have no fault. */
  steps: Step[];
}

/** All that differs between two runs. */
export interface Schedule {
  /** How many faces a user may have: one more is refused (409). */
  maxFaces: number;
  /** How the server writes when a face was made, if it does. */
  created: "seconds" | "milliseconds" | "nothing";
  /** How far the server's clock is ahead of the client's. */
  serverAheadMs: number;
  /** How far the clock that faces get their times from is ahead of the server's. */
  facesAheadMs: number;
  /** Whether responses tell the server's time in their `Date` header; if not, its clock is right. */
  isDated: boolean;
  /** What lists of faces leave out of them: any property may be missing. */
  listsLeaveOut: "nothing" | "applicantId" | "id";
  /** How old the faces are that each user has from before, if they have any; and how many those are. */
  existingFaceAgeMs: number | undefined;
  existingFaces: number;
  /** When someone else makes a face for the first user, whose applicant no call asks for. */
  strangersFaceMs: number | undefined;
  /** Whether a stranger makes a face that looks the same whenever the server makes one for a call. */
  hasTwins: boolean;
  tokenLifetimeMs: number;
  /** Whether the client refuses responses that differ from the OpenAPI document. */
  validatesResponses: boolean;
  maxRetries: number;
  totalTimeoutMs: number | undefined;
  /** How long before their end tokens are renewed in the background. */
  renewAheadMs: number;
  /** Whether `sleep` rejects or resolves when it is aborted. */
  sleepRejects: boolean;
  /** What `random` gives, over and over. */
  random: number[];
  calls: CallPlan[];
  /** For the lists by which the client looks for a face, in the order of the requests. */
  looks: Step[];
  /** For the client's own requests for a token, in their order. */
  authentications: Step[];
}

/** What every attempt may take. */
export const timeoutMs = 1_000;

/** The age of a face from before that could as well be a new one, where clocks differ. */
export const recentFaceAgeMs = 10_000;
