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

/** A face as the FaceApi lists it, and what can become of it. */
export interface SandboxFace {
  id: string;
  status: FaceStatus;
  applicantId: string | null;
  created: string;
  expiry: string;
  mobile: boolean;
  /** The platform of the phone that took up the registration. */
  platform: string | null;
  /** When the user last authenticated with the face. */
  lastUsed: string | null;
  serialNumber: string;
  /** The activation link, from the host on, and when it ends; `null` outside the mobile flow. */
  link: { path: string; until: string } | null;
  /** Which statuses the registration and an administrator can give it now. */
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

/** Which users to show. */
export interface UserQuery {
  /** What their name, login name, aliases, e-mail address or ID must contain, in any case. */
  search?: string;
  /** A status that one of their faces must have. */
  status?: FaceStatus;
  /**
   * Those who were created last come first, or they come by name.
   *
   * @default "newest"
   */
  sort?: "newest" | "name";
  /**
   * The number of the page, with 25 users each. After the last page comes none: the response then has the last.
   *
   * @default 1
   */
  page?: number;
}

/** How many users there are. */
export interface UserCount {
  total: number;
  /** How many of them were asked for. */
  found: number;
  /** The page that is shown, and how many there are. */
  page: number;
  pages: number;
}

/** What the sandbox is like at a moment: as much as a page shows. */
export interface Overview {
  /** How far the sandbox's clock is ahead of the real one. */
  clockOffsetMs: number;
  settings: Settings;
  /** A page of the users that were asked for. */
  users: SandboxUser[];
  userCount: UserCount;
  /** The newest e-mails, without their pictures. */
  emails: Omit<SandboxEmail, "qrCode">[];
  faults: Fault[];
  /** The last requests. */
  journal: JournalEntry[];
}

/** How to move the clock: on by so many seconds, or to a time. */
export type ClockChange = { advanceSeconds: number } | { now: string };

/** What no tenant lets you do. Each method is an endpoint below `/_sandbox/`; see control.yaml. */
export interface Control {
  /** What the sandbox is like now, in one piece: a page of the users, the newest mail, the last requests. */
  overview(users?: UserQuery): Promise<Overview>;
  /** Makes a user; everything has a default. */
  createUser(user?: NewUser): Promise<SandboxUser>;
  /** A page of the users, in the order of their IDs: 100 unless told. */
  users(page?: { limit?: number; after?: string }): Promise<SandboxUser[]>;
  /** Goes on with the registration of a face, as the phone or Onfido would. Rejects where that is illegal, saying why. */
  setFaceStatus(faceId: string, status: FaceStatus): Promise<SandboxFace>;
  /** Authenticates a user with an active face: sets `lastUsed`. Rejects for any other face. */
  useFace(faceId: string): Promise<SandboxFace>;
  /** The mail that was sent, the newest first: 100 unless told. */
  emails(page?: { limit?: number; userId?: string }): Promise<SandboxEmail[]>;
  /** The settings of the account. Sets those that are given, and leaves the others as they are. */
  settings(change?: Partial<Settings>): Promise<Settings>;
  /** Moves the sandbox's clock, by seconds or as told, and gives its time. */
  advanceClock(change: number | ClockChange): Promise<{ now: string }>;
  /** Adds a fault. A request meets the first that fits it. */
  addFault(fault: NewFault): Promise<Fault>;
  faults(): Promise<Fault[]>;
  /** Removes one fault. Rejects where there is none with this ID. */
  removeFault(id: string): Promise<void>;
  clearFaults(): Promise<void>;
  /** The last requests, the newest first, without anything secret. */
  journal(): Promise<JournalEntry[]>;
  /** Forgets everything; the demo and the seed are there again. */
  reset(): Promise<void>;
  /** All that the sandbox remembers, as JSON. */
  snapshot(): Promise<Snapshot>;
  /** Goes back to a snapshot. */
  restore(snapshot: Snapshot): Promise<void>;
}
