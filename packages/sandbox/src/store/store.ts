import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "./records.js";
import type { Snapshot } from "./snapshot.js";

/** Something together with the number of its changes: who wants to change it says which one they have seen. */
export interface Versioned<T> {
  value: T;
  version: number;
}

/** A user with all that changes together. */
export interface UserWithFaces {
  user: UserRecord;
  /** In the order in which they were added. */
  faces: FaceRecord[];
}

/** How many tokens are looked at, to remove those that are over, when one is added. */
export const tokensToPrune = 4;

/** A change of one user's faces, and what goes out with it. */
export interface FacesChange {
  userId: string;
  /** The version that the change was decided on. */
  version: number;
  /** Faces to add, or to replace by their ID. */
  put?: FaceRecord[];
  /** IDs of faces to remove. */
  remove?: string[];
  mails?: MailRecord[];
}

export interface UserPage {
  limit: number;
  /** The ID of the last user of the page before. */
  after?: string | undefined;
}

export interface MailPage {
  limit: number;
  userId?: string | undefined;
}

/**
 * Where the sandbox keeps what it remembers. A store knows no rules: it finds by key, and it makes a change as a whole or
 * not at all, and only when nothing has changed since the version that the change was decided on. That makes one of many
 * creates for a user win, in this process and in others.
 *
 * Records are never changed in place: who changes something puts a new record. Each method but the last five touches a number of rows that does not depend on how many there are. A store that cannot
 * be reached throws a {@link StoreUnavailableError}.
 */
export interface Store {
  user(id: string): Promise<Versioned<UserWithFaces> | undefined>;
  face(id: string): Promise<FaceRecord | undefined>;
  application(id: string): Promise<ApplicationRecord | undefined>;
  token(hash: string): Promise<TokenRecord | undefined>;
  /**
   * What all processes have in common. It is where a request begins: what is read after it is at least as new as it, while
   * what is read alone may be as old as the last call of this method.
   */
  shared(): Promise<Versioned<SharedState>>;

  /** `false` where there is one with this ID. */
  addUser(user: UserRecord, faces?: FaceRecord[]): Promise<boolean>;
  /** `false` where there is one with this ID. */
  addApplication(application: ApplicationRecord): Promise<boolean>;
  /** Adds a token, and removes a few ({@link tokensToPrune}) of those that are over at `now`. */
  addToken(token: TokenRecord, now: number): Promise<void>;
  removeToken(hash: string): Promise<void>;
  /** `false` where the user is gone or has changed since: read again, and decide again. */
  changeFaces(change: FacesChange): Promise<boolean>;
  /** `false` where the state has changed since. */
  changeShared(value: SharedState, version: number): Promise<boolean>;

  /** A page of the users, in the order of their IDs. */
  users(page: UserPage): Promise<UserWithFaces[]>;
  /** The newest e-mails, the newest first. */
  mails(page: MailPage): Promise<MailRecord[]>;
  /** All there is. */
  snapshot(): Promise<Snapshot>;
  /** Puts a snapshot in the place of all there is. */
  restore(snapshot: Snapshot): Promise<void>;
  close(): Promise<void>;
}
