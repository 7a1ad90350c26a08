import type { SharedState } from "../records.js";
import { emptyShared, type Snapshot } from "../snapshot.js";
import type { Row } from "./parameter.js";
import { parse } from "./sql-store.js";

/** The queries that read all there is, by what they read. */
export const snapshotQueries = {
  applications: "allApplications",
  users: "allUsers",
  faces: "allFaces",
  tokens: "allTokens",
  mails: "allMails",
  shared: "shared",
} as const;

/** The queries that remove all there is. What is shared stays: its version must not come back. */
export const clearQueries = [
  "clearApplications",
  "clearUsers",
  "clearFaces",
  "clearTokens",
  "clearMails",
] as const;

export type SnapshotRows = Record<keyof typeof snapshotQueries, Row[]>;

export function snapshotOf(rows: SnapshotRows): Snapshot {
  return {
    applications: rows.applications.map(parse<Snapshot["applications"][number]>),
    users: rows.users.map(parse<Snapshot["users"][number]>),
    faces: rows.faces.map(parse<Snapshot["faces"][number]>),
    tokens: rows.tokens.map(parse<Snapshot["tokens"][number]>),
    mails: rows.mails.map(parse<Snapshot["mails"][number]>),
    shared: rows.shared.map(parse<SharedState>)[0] ?? emptyShared,
  };
}
