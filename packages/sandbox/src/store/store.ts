import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "./records.js";
import type { Snapshot, SnapshotParts } from "./snapshot.js";

/** A value with the number of its changes. A change names the number that it was decided on. */
export interface Versioned<T> {
  value: T;
  version: number;
}

/** A user with all records that change together. */
export interface UserWithFaces {
  user: UserRecord;
  /** In the order in which they were added. */
  faces: FaceRecord[];
}

/** The records that a request names. */
export interface Names {
  tokenHash?: string | undefined;
  /** The application that sends its ID and secret in the place of a token. */
  applicationId?: string | undefined;
  /** The user it is about. */
  userId?: string | undefined;
  /** The face it is about, if it names no user. */
  faceId?: string | undefined;
}

/** The named records that exist, all of one moment. */
export interface Known {
  shared: Versioned<SharedState>;
  token: TokenRecord | undefined;
  /** The application that was named, or got the token. */
  application: ApplicationRecord | undefined;
  /** The user who was named, or has the face. */
  user: Versioned<UserWithFaces> | undefined;
}

/** The number of tokens that the store checks for expiry whenever it adds one. */
export const tokensToPrune = 4;

/** A change of one user's faces, and the e-mails that it sends. */
export interface FacesChange {
  userId: string;
  /** The version that the change was decided on. */
  version: number;
  /** All faces that the user has from now on, in the order in which they were added. */
  faces: FaceRecord[];
  /** The IDs of the new faces. */
  added?: string[];
  /** The IDs of the removed faces. */
  removed?: string[];
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
 * Keeps everything that the sandbox remembers. A store knows no rules. It finds by key. It makes a change as a whole or not at
 * all, and only when nothing has changed since the version that the change was decided on. Of several changes that were
 * decided on the same version, it makes one, in this process and in others.
 *
 * Records are never changed in place: a change puts a new record. A read is at least as new as its call. Each method but
 * `users`, `mails`, `snapshot` and `restore` touches a fixed number of rows. A store that cannot be reached throws a
 * {@link StoreUnavailableError}.
 */
export interface Store {
  /** Finds everything that a request needs to know at its beginning. */
  lookUp(names: Names): Promise<Known>;
  user(id: string): Promise<Versioned<UserWithFaces> | undefined>;
  /** Finds the user with this login name or alias, in any case. */
  userNamed(name: string): Promise<Versioned<UserWithFaces> | undefined>;
  application(id: string): Promise<ApplicationRecord | undefined>;
  /** Returns the state that all processes share. */
  shared(): Promise<Versioned<SharedState>>;

  /** Adds a user. Resolves to `false` if there is a user with this ID, or with one of the names. */
  addUser(user: UserRecord, faces?: FaceRecord[]): Promise<boolean>;
  /** Adds an application. Resolves to `false` if there is one with this ID. */
  addApplication(application: ApplicationRecord): Promise<boolean>;
  /** Adds a token, and removes a few ({@link tokensToPrune}) that have expired at `now`. */
  addToken(token: TokenRecord, now: number): Promise<void>;
  removeToken(hash: string): Promise<void>;
  /** Changes faces. Resolves to `false` if the user is gone or has changed since: read again, and decide again. */
  changeFaces(change: FacesChange): Promise<boolean>;
  /** Changes the shared state. Resolves to `false` if it has changed since. */
  changeShared(value: SharedState, version: number): Promise<boolean>;

  /** Lists a page of the users, in the order of their IDs. */
  users(page: UserPage): Promise<UserWithFaces[]>;
  /** Lists the newest e-mails, the newest first. */
  mails(page: MailPage): Promise<MailRecord[]>;
  /** Writes the whole content at one moment, as the JSON of a {@link Snapshot}, in pieces. */
  snapshot(): AsyncIterable<string>;
  /**
   * Collects the parts of a snapshot, in any order, then replaces the whole content in one step, or changes nothing. Resolves as
   * well if a snapshot that was complete later is in place already.
   *
   * @param parts are read to their end, or to the first mistake
   * @throws {FlawedSnapshotError} when they do not go together: the sandbox then refuses the snapshot
   * @throws every error of `parts`
   */
  restore(parts: SnapshotParts): Promise<void>;
  close(): Promise<void>;
}
