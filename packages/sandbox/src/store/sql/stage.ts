import { type Generated, type Kysely, sql } from "kysely";
import type { SnapshotList } from "../snapshot.js";
import { text } from "./parameter.js";
import type { Tables } from "./tables.js";

/** A row of the temporary table that holds a snapshot until its last part is there. */
export interface StagedRow {
  list: SnapshotList | "names" | "shared";
  /** Unique in the list. */
  key: string;
  /** The user to whom it belongs, or the application of a token. */
  owner: string;
  data: string;
  /** The length of `data`, and {@link sizeOfRow}. */
  size: number;
}

/** The temporary table. */
export type StagingTables = { stage: StagedRow & { seq: Generated<number> } };

type Staging = Kysely<Tables & StagingTables>;

/** The size of a piece, up to its last row. Nobody else has a turn while a piece becomes rows of the tables. */
export const pieceSize = 2 ** 20;

/** The size of a row without its `data`. So a piece has at most some 2,000 rows. */
export const sizeOfRow = 2 ** 9;

/** Builds the queries that divide a staged snapshot into pieces, and check it. */
export function stageQueries(tables: Kysely<Tables>) {
  const db = tables.withTables<StagingTables>();
  return { nextPiece: nextPiece(db), strayFace: strayFace(db) };
}

/** Reads the rows of a list after one key, up to another: side by side in an index, as they are then in the tables. */
export function pieceOf(db: Staging, list: StagedRow["list"]) {
  return db
    .selectFrom("stage")
    .where("list", "=", sql.lit(list))
    .where("key", ">", text("after"))
    .where("key", "<=", text("end"))
    .orderBy("key");
}

/**
 * Finds the last key and the size of the next piece of a list. It has a row at least, and less than {@link pieceSize} only at the end of
 * the list. The key is `null` if there is no row.
 */
function nextPiece(db: Staging) {
  const rows = db
    .selectFrom("stage")
    .select(["key", "size"])
    .where("list", "=", text("list") as StagedRow["list"])
    .where("key", ">", text("after"))
    .orderBy("key")
    .limit(sql.lit(pieceSize / sizeOfRow));
  const before = sql<number>`sum(size) over (order by key) - size`.as("before");
  return db
    .selectFrom(db.selectFrom(rows.as("row")).select(["key", "size", before]).as("row"))
    .select(({ fn }) => [fn.max("key").as("end"), fn.sum("size").as("size")])
    .where("before", "<", sql.lit(pieceSize));
}

/** Finds a face of a piece that belongs to no staged user. */
function strayFace(db: Staging) {
  return pieceOf(db, "faces")
    .select("key")
    .where(({ not, exists, selectFrom }) => {
      const owner = selectFrom("stage as owner")
        .select("owner.seq")
        .where("owner.list", "=", sql.lit("users"))
        .whereRef("owner.key", "=", "stage.owner");
      return not(exists(owner));
    })
    .limit(sql.lit(1));
}
