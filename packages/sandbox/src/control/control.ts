import type { FaceStatus } from "@idaas-face/types";
import type { Fault, NewFault } from "../faults/fault.js";
import type { JournalEntry } from "../journal/journal.js";
import type { NewUser } from "../seed/seed.js";
import type { Settings, UserRecord } from "../store/records.js";
import type { Snapshot } from "../store/snapshot.js";

/** A user with their faces, as the FaceApi shows them. */
export interface SandboxUser extends Omit<UserRecord, "created"> {
  created: string;
  faces: SandboxFace[];
}

/** A face as the FaceApi lists it, with its possible next statuses. */
export interface SandboxFace {
  id: string;
  status: FaceStatus;
  applicantId: string | null;
  created: string;
  expiry: string;
  mobile: boolean;
  /** The platform of the phone that took up the registration. */
  platform: string | null;
  /** The time of the last authentication with the face. */
  lastUsed: string | null;
  serialNumber: string;
  /** The activation link, without scheme and host, and the time at which it ends. `null` outside the mobile flow. */
  link: { path: string; until: string } | null;
  /** The statuses that the registration and an administrator can give it now. */
  moves: { registration: FaceStatus[]; administrator: FaceStatus[] };
}

/** An e-mail that was sent. */
export interface SandboxEmail {
  at: string;
  userId: string;
  faceId: string;
  to: string;
  subject: string;
  text: string;
  activationUrl: string;
  /** A QR code of the activation URL: the data URL of a picture. */
  qrCode: string;
}

/** A choice of users to show. */
export interface UserQuery {
  /** A text that their name, login name, aliases, e-mail address or ID must contain, in any case. */
  search?: string;
  /** A status that one of their faces must have. */
  status?: FaceStatus;
  /**
   * The order of the users: the newest first, or by name.
   *
   * @default "newest"
   */
  sort?: "newest" | "name";
  /**
   * The number of the page, with 25 users each. A number after the last page gets the last page.
   *
   * @default 1
   */
  page?: number;
}

/** The numbers of users and pages. */
export interface UserCount {
  total: number;
  /** The number of users that the query finds. */
  found: number;
  /** The page that is shown, and the number of pages. */
  page: number;
  pages: number;
}

/** The state of the sandbox at a moment: as much as a page shows. */
export interface Overview {
  /** Milliseconds by which the sandbox's clock is ahead of the real one. */
  clockOffsetMs: number;
  settings: Settings;
  /** A page of the users that the query finds. */
  users: SandboxUser[];
  userCount: UserCount;
  /** The newest e-mails, without their pictures. */
  emails: Omit<SandboxEmail, "qrCode">[];
  faults: Fault[];
  /** The last requests. */
  journal: JournalEntry[];
}

/** A change of the clock: forward by some seconds, or to a time. */
export type ClockChange = { advanceSeconds: number } | { now: string };

/** The actions that no tenant offers. Each method is an endpoint below `/_sandbox/`: see control.yaml. */
export interface Control {
  /** Shows the state of the sandbox in one piece: a page of the users, the newest mail, the last requests. */
  overview(users?: UserQuery): Promise<Overview>;
  /** Makes a user. Everything has a default. */
  createUser(user?: NewUser): Promise<SandboxUser>;
  /** Lists a page of the users in the order of their IDs, 100 by default. */
  users(page?: { limit?: number; after?: string }): Promise<SandboxUser[]>;
  /** Continues the registration of a face, as the phone or Onfido would. Rejects an illegal step, and says why. */
  setFaceStatus(faceId: string, status: FaceStatus): Promise<SandboxFace>;
  /** Authenticates a user with an active face: sets `lastUsed`. Rejects for any other face. */
  useFace(faceId: string): Promise<SandboxFace>;
  /** Lists the mail that was sent, the newest first, 100 by default. */
  emails(page?: { limit?: number; userId?: string }): Promise<SandboxEmail[]>;
  /** Returns the settings of the account. Sets those that are given, and leaves the others as they are. */
  settings(change?: Partial<Settings>): Promise<Settings>;
  /** Moves the sandbox's clock by seconds or to a time, and returns its time. */
  advanceClock(change: number | ClockChange): Promise<{ now: string }>;
  /** Adds a fault. A request triggers the first that it matches. */
  addFault(fault: NewFault): Promise<Fault>;
  faults(): Promise<Fault[]>;
  /** Removes one fault. Rejects if there is none with this ID. */
  removeFault(id: string): Promise<void>;
  clearFaults(): Promise<void>;
  /** Lists the last requests, the newest first, without secrets. */
  journal(): Promise<JournalEntry[]>;
  /** Forgets everything, and adds the demo and the seed again. */
  reset(): Promise<void>;
  /** Returns everything that the sandbox remembers, as JSON. */
  snapshot(): Promise<Snapshot>;
  /** Goes back to a snapshot. */
  restore(snapshot: Snapshot): Promise<void>;
}
