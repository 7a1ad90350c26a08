import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Row } from "../sql/parameter.js";
import { fillQueries, removeQueries } from "../sql/restore-queries.js";
import { type StagedRow, stagedRows } from "../sql/staged-rows.js";
import type { Connection, Run } from "./connection.js";
import type { PostgresQueryName } from "./queries.js";

const begin = `begin;
  create temporary table stage (
    seq bigint generated always as identity,
    list text collate "C" not null, key text collate "C" not null, owner text collate "C" not null, data text not null,
    unique (list, key)
  ) on commit drop;
  create index on stage (owner, list)`;

/** The time for a statement that writes all records of one kind: a snapshot may have a quarter of a gigabyte. */
const statementMs = 30_000;

/** Puts a snapshot in the place of all rows, in one change. Nobody waits for it. */
export async function restore(
  connection: Connection<PostgresQueryName>,
  parts: SnapshotParts,
): Promise<void> {
  await connection.transaction(begin, statementMs, async (run) => {
    await stage(run, parts);
    const [claimed] = (await run("claimGeneration")).rows;
    const values = { generation: Number(claimed?.seq), version: firstVersion() };
    for (const query of Object.values(fillQueries)) await run(query, values);
    await run("useGeneration", values);
  });
  await removeOld(connection);
}

async function stage(run: Run<PostgresQueryName>, parts: SnapshotParts): Promise<void> {
  for await (const rows of stagedRows(parts)) {
    const columns = {
      list: rows.map(({ list }) => list),
      key: rows.map(({ key }) => key),
      owner: rows.map(({ owner }) => owner),
      data: rows.map(({ data }) => data),
    };
    const added = (await run("stageRows", columns)).rows;
    // A row whose key is there already is not added.
    if (added.length < rows.length) throw FlawedSnapshotError.twice(listOfFewer(added, rows));
  }
  const [stray] = (await run("strayFace")).rows;
  if (stray) throw FlawedSnapshotError.strayFace(String(stray.key));
}

/** Removes the rows that a restore has replaced. */
async function removeOld(connection: Connection<PostgresQueryName>): Promise<void> {
  try {
    await connection.transaction("begin", statementMs, async (run) => {
      for (const query of removeQueries) await run(query);
    });
  } catch {
    // The snapshot is in place all the same. The next restore removes these rows.
  }
}

/** Returns the list of which fewer rows were added than there are. */
function listOfFewer(added: Row[], rows: StagedRow[]): string {
  const count = (name: string, all: { list?: unknown }[]) => all.filter(({ list }) => list === name).length;
  const lists = [...new Set(rows.map(({ list }) => list))];
  return lists.find((list) => count(list, added) < count(list, rows)) ?? "records";
}
