import type { FaceStatus, Permission } from "@idaas-face/types";
import type { Fault } from "../faults/fault.js";

/** What is remembered of a user. Times are milliseconds since 1970 by the sandbox's clock, here and below. */
export interface UserRecord {
  id: string;
  /** The login name. No two users have a name or an alias in common, whatever its case. */
  userId: string;
  /** Other names by which the user is found. */
  aliases: string[];
  name: string;
  /** Where activation e-mails go, or `null` for a user who has no address. */
  email: string | null;
  created: number;
  /** What becomes of a registration of this user by itself, or `null` where the phone decides. */
  outcome: FaceStatus | null;
  /** How long every operation on this user takes. */
  delayMs: number;
  /** Whether every operation on this user is in conflict. */
  busy: boolean;
}

export interface FaceRecord {
  id: string;
  userId: string;
  /** The status that somebody gave the face. What time makes of it is judged when it is read: see life.ts. */
  status: FaceStatus;
  /** Where a face that is disabled goes back to, or `null`. */
  statusBefore: FaceStatus | null;
  applicantId: string | null;
  workflowRunId: string | null;
  created: number;
  expiry: number;
  mobile: boolean;
  /** The platform of the phone that took up the registration, or `null`. */
  platform: string | null;
  /** When the user last authenticated with the face, or `null`. */
  lastUsed: number | null;
  serialNumber: string;
  /** The link by which a phone takes up the registration, in the mobile flow. */
  activation: { code: string; until: number } | null;
  /** What the face becomes by itself, and when. */
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
  /** How many days a new face lasts. */
  lifetime: number;
  /** How many faces a user may have. */
  maxFacesPerUser: number;
}

/** What all processes of one store have in common. */
export interface SharedState {
  /** How far the sandbox's clock is ahead of the real one. */
  clockOffsetMs: number;
  /** The settings of the account that somebody has set. */
  settings: Partial<Settings>;
  faults: Fault[];
}
