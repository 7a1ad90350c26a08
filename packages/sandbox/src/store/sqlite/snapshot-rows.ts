import type { SharedState } from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Connection } from "./connection.js";

export function readSnapshot(connection: Connection): Snapshot {
  const read = <T>(name: Parameters<Connection["all"]>[0]) =>
    connection.all(name).map(({ data }) => JSON.parse(data as string) as T);
  return {
    applications: read("allApplications"),
    users: read("allUsers"),
    faces: read("allFaces"),
    tokens: read("allTokens"),
    mails: read("allMails"),
    shared: read<SharedState>("shared")[0] as SharedState,
  };
}

/** Puts a snapshot in the place of all rows. */
export function writeSnapshot(connection: Connection, snapshot: Snapshot): void {
  const sharedVersion = Number(connection.get("shared")?.version ?? 0);
  for (const table of ["Applications", "Users", "Faces", "Tokens", "Mails"] as const)
    connection.run(`clear${table}`);
  for (const one of snapshot.applications)
    connection.run("addApplication", { id: one.id, data: JSON.stringify(one) });
  for (const one of snapshot.users)
    connection.run("addUser", { id: one.id, version: firstVersion(), data: JSON.stringify(one) });
  for (const one of snapshot.faces) {
    connection.run("putFace", { id: one.id, userId: one.userId, data: JSON.stringify(one) });
  }
  for (const one of snapshot.tokens) {
    connection.run("addToken", { hash: one.hash, expires: one.expires, data: JSON.stringify(one) });
  }
  for (const one of snapshot.mails)
    connection.run("addMail", { userId: one.userId, data: JSON.stringify(one) });
  connection.run("changeShared", { data: JSON.stringify(snapshot.shared), version: sharedVersion });
}
