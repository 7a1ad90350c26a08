import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { planRestore } from "../sql/restore-plan.js";
import { removeQueries } from "../sql/restore-queries.js";
import { stagedRows } from "../sql/staged-rows.js";
import type { Connection } from "./connection.js";
import type { SqliteFile } from "./sqlite-file.js";
import type { StagingQueryName } from "./staging.js";

type Staging = Connection<StagingQueryName>;

/** The number of old rows of a table that are removed at a time. */
const removedAtATime = 500;

/** Puts a snapshot in the place of all rows, in one change. Nobody waits for the rest: others have their turn between its steps. */
export async function restore(file: SqliteFile, parts: SnapshotParts): Promise<void> {
  const [connection, release] = file.staging();
  try {
    await stage(connection, parts);
    const plan = await planRestore(async (query, values) => {
      await turnOfOthers();
      return connection.row(query, values);
    });
    const version = firstVersion();
    let generation: number | undefined;
    for (const [i, pieces] of plan.entries()) {
      await turnOfOthers();
      file.writingStaged(connection, () => {
        generation ??= Number(connection.rows("claimGeneration")[0]?.generation);
        for (const { query, after, end } of pieces)
          connection.run(query, { generation, version, after, end });
        if (i < plan.length - 1) return;
        connection.run("useGeneration", { generation });
        // A small store is done with one write to the disk.
        removeOld(connection);
      });
    }
    do await turnOfOthers();
    while (file.writingStaged(connection, () => removeOld(connection)));
  } finally {
    release();
  }
}

async function stage(connection: Staging, parts: SnapshotParts): Promise<void> {
  for await (const rows of stagedRows(parts)) {
    await turnOfOthers();
    connection.atOnce(() => {
      for (const row of rows)
        if (connection.run("stageRow", { ...row }) === 0) throw FlawedSnapshotError.twice(row.list);
    });
  }
}

/** Says whether there was something to remove. */
function removeOld(connection: Staging): boolean {
  const removed = removeQueries.map((query) => connection.run(query, { limit: removedAtATime }));
  return removed.some((count) => count > 0);
}

function turnOfOthers(): Promise<void> {
  return new Promise(setImmediate);
}
