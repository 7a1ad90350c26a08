import { facesByUser } from "../faces-by-user.js";
import { namesOfUser } from "../names-of-user.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { clearQueries } from "../sql/snapshot-rows.js";
import { sharedOf, textsOf } from "../sql/sql-store.js";
import type { Connection } from "./connection.js";

/** Puts a snapshot in the place of all rows. */
export function writeSnapshot(connection: Connection, snapshot: Snapshot): void {
  const version = sharedOf(textsOf(connection.rows("shared"))[0]).version;
  for (const query of clearQueries) connection.run(query);
  for (const one of snapshot.applications)
    connection.run("addApplication", { id: one.id, data: JSON.stringify(one) });
  const owned = facesByUser(snapshot);
  for (const one of snapshot.users) {
    const faces = JSON.stringify(owned.get(one.id));
    connection.run("addUser", { id: one.id, version: firstVersion(), data: JSON.stringify(one), faces });
    for (const name of namesOfUser(one)) connection.run("addUserName", { name, userId: one.id });
  }
  for (const { id, userId } of snapshot.faces) connection.run("addFaceOwner", { id, userId });
  for (const one of snapshot.tokens) connection.run("addToken", { ...one });
  for (const one of snapshot.mails)
    connection.run("addMail", { userId: one.userId, data: JSON.stringify(one) });
  connection.run("changeShared", { data: JSON.stringify(snapshot.shared), version });
}
