import { facesByUser } from "../faces-by-user.js";
import { namesOfUser } from "../names-of-user.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { clearQueries, snapshotPieces } from "../sql/snapshot-rows.js";
import { sharedOf, textsOf } from "../sql/sql-store.js";
import type { Connection } from "./connection.js";
import type { PostgresQueryName } from "./queries.js";

export function readSnapshot(connection: Connection<PostgresQueryName>): AsyncIterable<string> {
  // All queries see one moment.
  return connection.reading("begin isolation level repeatable read read only", (run) =>
    snapshotPieces(async (query, values) => (await run(query, values)).rows),
  );
}

/** Puts a snapshot in the place of all rows. */
export function writeSnapshot(connection: Connection<PostgresQueryName>, snapshot: Snapshot): Promise<void> {
  // Nobody else writes meanwhile. The tables are in the order in which every change takes them, so that none waits for another
  // that waits for it.
  const begin =
    'begin; lock table "user", "userName", "faceOwner", mail, application, token, shared in exclusive mode';
  const { applications, users, faces, tokens, mails, shared } = snapshot;
  const owned = facesByUser(snapshot);
  return connection.transaction(begin, async (run) => {
    const version = sharedOf(textsOf((await run("shared")).rows)[0]).version;
    for (const query of clearQueries) await run(query);
    await run("restoreApplications", { id: idsOf(applications), data: datasOf(applications) });
    await run("restoreUsers", {
      id: idsOf(users),
      version: firstVersion(),
      data: datasOf(users),
      faces: datasOf(users.map(({ id }) => owned.get(id))),
    });
    const named = users.flatMap((user) => namesOfUser(user).map((name) => ({ name, userId: user.id })));
    await run("restoreUserNames", { name: named.map(({ name }) => name), userId: ownersOf(named) });
    await run("restoreFaceOwners", { id: idsOf(faces), userId: ownersOf(faces) });
    await run("restoreTokens", {
      hash: tokens.map(({ hash }) => hash),
      applicationId: tokens.map(({ applicationId }) => applicationId),
      expires: tokens.map(({ expires }) => String(expires)),
    });
    await run("restoreMails", { userId: ownersOf(mails), data: datasOf(mails) });
    await run("changeShared", { data: JSON.stringify(shared), version });
  });
}

const idsOf = (records: { id: string }[]) => records.map(({ id }) => id);
const ownersOf = (records: { userId: string }[]) => records.map(({ userId }) => userId);
const datasOf = (records: unknown[]) => records.map((one) => JSON.stringify(one));
