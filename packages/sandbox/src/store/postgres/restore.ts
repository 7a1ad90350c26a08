import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Row } from "../sql/parameter.js";
import { planRestore } from "../sql/restore-plan.js";
import { removeQueries } from "../sql/restore-queries.js";
import type { StagedRow } from "../sql/stage.js";
import { stagedRows } from "../sql/staged-rows.js";
import type { Connection, Session } from "./connection.js";
import type { PostgresQueryName } from "./queries.js";

const session = {
  begin: `create temporary table stage (
    seq bigint generated always as identity,
    list text collate "C" not null, key text collate "C" not null, owner text collate "C" not null, data text not null,
    size integer not null,
    unique (list, key)
  );
  create index on stage (owner, list);
  set synchronous_commit = off`,
  end: "drop table stage; reset synchronous_commit",
  // A user may have a quarter of a gigabyte of faces.
  timeoutMs: 30_000,
};

/** The number of old rows of a table that are removed at a time. */
const removedAtATime = 100_000;

/** Puts a snapshot in the place of all rows, in one change. Nobody waits for it. */
export async function restore(
  connection: Connection<PostgresQueryName>,
  parts: SnapshotParts,
): Promise<void> {
  await connection.session(session, async ({ run, command }) => {
    await stage(run, parts);
    // Nobody else does that for a temporary table.
    await command("analyze stage");
    const plan = await planRestore(async (query, values) => (await run(query, values)).rows[0]);
    const version = firstVersion();
    const [claimed] = (await run("claimGeneration")).rows;
    const generation = Number(claimed?.generation);
    for (const { query, after, end } of plan.flat()) await run(query, { generation, version, after, end });
    // This change waits until the disk has it, and all that came before.
    await command("reset synchronous_commit");
    await run("useGeneration", { generation });
    await command("set synchronous_commit = off");
    for (const query of removeQueries)
      while ((await run(query, { limit: removedAtATime })).changed === removedAtATime);
  });
}

async function stage(run: Session<PostgresQueryName>["run"], parts: SnapshotParts): Promise<void> {
  for await (const rows of stagedRows(parts)) {
    const columns = {
      list: rows.map(({ list }) => list),
      key: rows.map(({ key }) => key),
      owner: rows.map(({ owner }) => owner),
      data: rows.map(({ data }) => data),
      size: rows.map(({ size }) => String(size)),
    };
    const added = (await run("stageRows", columns)).rows;
    // A row whose key is there already is not added.
    if (added.length < rows.length) throw FlawedSnapshotError.twice(listOfFewer(added, rows));
  }
}

/** Returns the list of which fewer rows were added than there are. */
function listOfFewer(added: Row[], rows: StagedRow[]): string {
  const count = (name: string, all: { list?: unknown }[]) => all.filter(({ list }) => list === name).length;
  const lists = [...new Set(rows.map(({ list }) => list))];
  return lists.find((list) => count(list, added) < count(list, rows)) ?? "records";
}
