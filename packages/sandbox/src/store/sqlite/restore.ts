import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { restoreSteps } from "../sql/restore-queries.js";
import { stagedRows } from "../sql/staged-rows.js";
import type { SqliteFile } from "./sqlite-file.js";

/** Puts a snapshot in the place of all rows. Nobody waits for its parts: they are staged, and become rows in one go. */
export async function restore(file: SqliteFile, parts: SnapshotParts): Promise<void> {
  const [connection, release] = file.staging();
  try {
    for await (const rows of stagedRows(parts)) {
      // Others have their turn between two parts, even if all parts are there already.
      await new Promise(setImmediate);
      connection.atOnce(() => {
        for (const row of rows)
          if (connection.run("stageRow", { ...row }) === 0) throw FlawedSnapshotError.twice(row.list);
      });
    }
    const stray = connection.row("strayFace");
    if (stray) throw FlawedSnapshotError.strayFace(String(stray.key));
    const version = firstVersion();
    file.writingStaged(connection, () => {
      for (const step of restoreSteps) connection.run(step, { version });
    });
  } finally {
    release();
  }
}
