import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { removeQueries } from "../sql/restore-queries.js";
import { stagedRows } from "../sql/staged-rows.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import type { Connection } from "./connection.js";
import type { SqliteFile } from "./sqlite-file.js";
import { type Piece, stagedPieces } from "./staged-pieces.js";
import type { StagingQueryName } from "./staging.js";

type Staging = Connection<StagingQueryName>;

/** The bytes of rows to write in one transaction. */
const bytesAtATime = 2 ** 20;

/** The number of rows of a table to remove in one transaction. */
const removedAtATime = 1000;

/** The bytes that stay free on the disk: for the writes of others, and to remove the rows of a restore that fails. */
const bytesToSpare = 2 ** 25;

/** Puts a snapshot in the place of all rows, in one change. Others have their turn between the transactions that lead to it. */
export async function restore(file: SqliteFile, parts: SnapshotParts): Promise<void> {
  const [connection, release] = file.staging();
  try {
    await stage(connection, parts);
    await putInPlace(file, connection);
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

async function putInPlace(file: SqliteFile, connection: Staging): Promise<void> {
  const pieces = stagedPieces(connection, bytesAtATime);
  const version = firstVersion();
  let step: { generation: number; isOver: boolean } | undefined;
  try {
    do {
      await turnOfOthers();
      if (step && file.freeBytes() < bytesToSpare)
        throw new StoreUnavailableError("The disk has too little room for the snapshot.");
      step = file.writingStaged(connection, () => {
        const generation = step?.generation ?? claim(connection);
        return { generation, isOver: fill(connection, pieces, { generation, version }) };
      });
    } while (!step.isOver);
  } finally {
    if (step) await removeUnused(file, connection, step.generation);
  }
}

/** Returns a generation that is newer than all others. */
function claim(connection: Staging): number {
  // `rows` does not count a change for the stamp of the file. The first row, or the use, in the same transaction does.
  return Number(connection.rows("claimGeneration")[0]?.seq);
}

/** Writes some rows, and after the last ones puts all in place. Says whether the snapshot is in place, or a newer one is. */
function fill(
  connection: Staging,
  pieces: Generator<Piece>,
  values: { generation: number; version: number },
): boolean {
  if (inUse(connection) > values.generation) return true;
  for (let size = 0; size < bytesAtATime; ) {
    const { value: piece, done } = pieces.next();
    if (done) {
      connection.run("useGeneration", values);
      return true;
    }
    const { query, after, end } = piece;
    if (query === "fillFaceOwners") checkOwners(connection, piece);
    connection.run(query, { ...values, after, end });
    size += piece.size;
  }
  return false;
}

function checkOwners(connection: Staging, { after, end }: Piece): void {
  const stray = connection.row("strayFace", { after, end });
  if (stray) throw FlawedSnapshotError.strayFace(String(stray.key));
}

/** Removes the rows that a restore has replaced, or its own if it has failed. */
async function removeUnused(file: SqliteFile, connection: Staging, own: number): Promise<void> {
  try {
    let removed: number;
    do {
      await turnOfOthers();
      removed = file.writingStaged(connection, () => {
        const used = inUse(connection);
        // Rows of a newer generation may be those of a restore that goes on.
        const [from, to] = used < own ? [own, own] : [0, Math.min(own, used - 1)];
        const counts = removeQueries.map((query) =>
          connection.run(query, { from, to, limit: removedAtATime }),
        );
        return Math.max(...counts);
      });
    } while (removed >= removedAtATime);
  } catch {
    // The snapshot is in place or not, whatever becomes of these rows. The next restore removes them.
  }
}

function inUse(connection: Staging): number {
  return Number(connection.row("generationInUse")?.generation);
}

function turnOfOthers(): Promise<void> {
  return new Promise(setImmediate);
}
