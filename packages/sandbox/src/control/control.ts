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
  /** The number of all users, 10,000 at most: the sandbox counts no further. */
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
  /** The names of the users in `journal` and `faults`, by ID. A user who does not exist has none. */
  userNames: Record<string, string>;
}

/** A change of the clock: forward by some seconds, or to a time. */
export type ClockChange = { advanceSeconds: number } | { now: string };

/**
 * The actions that no tenant offers. Each method is an endpoint below `/_sandbox/`: see control.yaml. Each rejects with an Error
 * that says what to correct if its input does not fit.
 */
export interface Control {
  /**
   * Shows the state of the sandbox in one piece.
   *
   * @param users selects and orders the users. Without it, the newest users come first, 25 on a page
   * @returns a page of users, the newest 50 e-mails, the last 100 requests, the faults, the settings and the clock
   */
  overview(users?: UserQuery): Promise<Overview>;
  /**
   * Creates a user.
   *
   * @param user its properties, each of which has a default
   * @throws an Error if another user has the ID, the login name or an alias
   */
  createUser(user?: NewUser): Promise<SandboxUser>;
  /**
   * Lists users in the order of their IDs.
   *
   * @param page `limit`: 1 to 1000 users, 100 by default; `after`: the ID of the last user of the page before
   */
  users(page?: { limit?: number; after?: string }): Promise<SandboxUser[]>;
  /**
   * Continues the registration of a face, as the phone or Onfido would.
   *
   * @throws an Error if the face does not exist, the step is illegal, the activation link has ended, or the user is busy
   */
  setFaceStatus(faceId: string, status: FaceStatus): Promise<SandboxFace>;
  /**
   * Authenticates a user with a face: sets `lastUsed`.
   *
   * @throws an Error if the face does not exist or is not active, or the user is busy
   */
  useFace(faceId: string): Promise<SandboxFace>;
  /**
   * Lists the e-mails, the newest first, each with its QR code.
   *
   * @param page `limit`: 1 to 1000 e-mails, 100 by default; `userId`: the UUID of a user
   */
  emails(page?: { limit?: number; userId?: string }): Promise<SandboxEmail[]>;
  /**
   * Returns the settings of the account.
   *
   * @param change the settings to change. The others stay as they are
   */
  settings(change?: Partial<Settings>): Promise<Settings>;
  /**
   * Moves the sandbox's clock.
   *
   * @param change the seconds to add, where a negative number moves the clock back; or the time to set
   * @returns the time of the clock
   * @throws an Error for a time outside of the years 1 to 9998
   */
  advanceClock(change: number | ClockChange): Promise<{ now: string }>;
  /**
   * Adds a fault. A request triggers the first fault that it matches.
   *
   * @throws an Error if there are 100 faults already
   */
  addFault(fault: NewFault): Promise<Fault>;
  /** Lists the faults, used-up ones too. */
  faults(): Promise<Fault[]>;
  /**
   * Removes one fault.
   *
   * @throws an Error if no fault has the ID
   */
  removeFault(id: string): Promise<void>;
  /** Removes all faults. */
  clearFaults(): Promise<void>;
  /** Lists the last 100 requests to the FaceApi in this process, the newest first, without secrets and personal data. */
  journal(): Promise<JournalEntry[]>;
  /** Goes back to the demo and the seed, in one step. The clock shows the real time again, and every token is invalid. */
  reset(): Promise<void>;
  /** Returns everything that the sandbox remembers, as JSON. */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a snapshot.
   *
   * @throws an Error if it does not fit. Nothing changes then
   */
  restore(snapshot: Snapshot): Promise<void>;
}
