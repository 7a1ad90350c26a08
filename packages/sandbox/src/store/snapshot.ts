import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "./records.js";

/** The whole content of a store, as JSON. Faces and e-mails are in the order in which they came. */
export interface Snapshot {
  applications: ApplicationRecord[];
  users: UserRecord[];
  faces: FaceRecord[];
  tokens: TokenRecord[];
  mails: MailRecord[];
  shared: SharedState;
}

/** A part of a snapshot: some records of some lists, or the shared state. */
export type SnapshotPart = Partial<Snapshot>;

/** The parts of one snapshot, in any order. The shared state is in at most one of them, and stays as it is without one. */
export type SnapshotParts = Iterable<SnapshotPart> | AsyncIterable<SnapshotPart>;

/** The lists of a snapshot. */
export type SnapshotList = Exclude<keyof Snapshot, "shared">;

export const emptyShared: SharedState = { clockOffsetMs: 0, settings: {}, faults: [] };

export const emptySnapshot: Snapshot = {
  applications: [],
  users: [],
  faces: [],
  tokens: [],
  mails: [],
  shared: emptyShared,
};
