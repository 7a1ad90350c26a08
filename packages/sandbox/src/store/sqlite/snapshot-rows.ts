import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { clearQueries, type SnapshotRows, snapshotOf, snapshotQueries } from "../sql/snapshot-rows.js";
import type { Connection } from "./connection.js";

export function readSnapshot(connection: Connection): Snapshot {
  const rows = Object.entries(snapshotQueries).map(([name, query]) => [name, connection.rows(query)]);
  return snapshotOf(Object.fromEntries(rows) as SnapshotRows);
}

/** Puts a snapshot in the place of all rows. */
export function writeSnapshot(connection: Connection, snapshot: Snapshot): void {
  const version = Number(connection.rows("shared")[0]?.version);
  for (const query of clearQueries) connection.run(query);
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
  connection.run("changeShared", { data: JSON.stringify(snapshot.shared), version });
}
