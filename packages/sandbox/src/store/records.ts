import type { FaceStatus, Permission } from "@idaas-face/types";
import type { Fault } from "../faults/fault.js";

/** The record of a user. Times in all records are milliseconds since 1970 by the sandbox's clock. */
export interface UserRecord {
  id: string;
  /** The login name. No two users have a name or an alias in common, whatever its case. */
  userId: string;
  /** Other names by which requests find the user. */
  aliases: string[];
  name: string;
  /** The address for activation e-mails, or `null` for a user who has none. */
  email: string | null;
  created: number;
  /** The status that a registration of this user gets by itself, or `null` if the phone decides. */
  outcome: FaceStatus | null;
  /** Milliseconds that every operation on this user takes. */
  delayMs: number;
  /** Whether every operation on this user is in conflict. */
  busy: boolean;
}

export interface FaceRecord {
  id: string;
  userId: string;
  /** The status that somebody gave the face. Its reader works out the changes by time: see life.ts. */
  status: FaceStatus;
  /** The status to which a disabled face goes back, or `null`. */
  statusBefore: FaceStatus | null;
  applicantId: string | null;
  workflowRunId: string | null;
  created: number;
  expiry: number;
  mobile: boolean;
  /** The platform of the phone that took up the registration, or `null`. */
  platform: string | null;
  /** The time of the last authentication with the face, or `null`. */
  lastUsed: number | null;
  serialNumber: string;
  /** The link by which a phone continues the registration, in the mobile flow. */
  activation: { code: string; until: number } | null;
  /** The next status that the face gets by itself, and its time. */
  next: { status: FaceStatus; at: number } | null;
}

export interface ApplicationRecord {
  id: string;
  name: string;
  secretHash: string;
  permissions: Permission[];
  disabled: boolean;
  /** Whether the application may send its ID and secret in the place of a token. */
  allowLongLivedToken: boolean;
}

export interface TokenRecord {
  hash: string;
  applicationId: string;
  expires: number;
}

export interface MailRecord {
  at: number;
  userId: string;
  faceId: string;
  to: string;
  subject: string;
  text: string;
  activationUrl: string;
}

/** The settings of the account. */
export interface Settings {
  /** The number of days that a new face lasts. */
  lifetime: number;
  /** The number of faces that a user may have. */
  maxFacesPerUser: number;
}

/** The state that all processes of one store share. */
export interface SharedState {
  /** Milliseconds by which the sandbox's clock is ahead of the real one. */
  clockOffsetMs: number;
  /** The settings of the account that somebody has set. */
  settings: Partial<Settings>;
  faults: Fault[];
}
