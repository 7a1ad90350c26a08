import type { Snapshot } from "../snapshot.js";
import type { UserWithFaces } from "../store.js";
import { parse, sharedOf } from "./sql-store.js";

/** The queries that read all there is, by what they read. */
export const snapshotQueries = {
  applications: "allApplications",
  users: "allUsers",
  tokens: "allTokens",
  mails: "allMails",
  shared: "shared",
} as const;

/** The queries that remove all there is. What is shared stays: its version must not come back. */
export const clearQueries = [
  "clearApplications",
  "clearUsers",
  "clearUserNames",
  "clearFaceOwners",
  "clearTokens",
  "clearMails",
] as const;

export type SnapshotTexts = Record<keyof typeof snapshotQueries, string[]>;

export function snapshotOf(texts: SnapshotTexts): Snapshot {
  const users = texts.users.map(parse<UserWithFaces>);
  return {
    applications: texts.applications.map(parse<Snapshot["applications"][number]>),
    users: users.map(({ user }) => user),
    faces: users.flatMap(({ faces }) => faces),
    tokens: texts.tokens.map(parse<Snapshot["tokens"][number]>),
    mails: texts.mails.map(parse<Snapshot["mails"][number]>),
    shared: sharedOf(texts.shared[0]).value,
  };
}
