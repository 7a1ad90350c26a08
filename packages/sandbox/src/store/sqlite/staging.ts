import { type Kysely, sql } from "kysely";
import type Database from "libsql";
import { compileOnce, number, text } from "../sql/parameter.js";
import { restoreQueries } from "../sql/restore-queries.js";
import { type StagedRow, type StagingTables, stageQueries } from "../sql/stage.js";
import type { Tables } from "../sql/tables.js";
import { schema } from "./attached-file.js";

/** Builds the queries that stage a snapshot, and then put it in the place of all rows. */
export function stagingQueries(tables: Kysely<Tables>) {
  const db = tables.withTables<StagingTables>();
  return compileOnce({
    ...stageQueries(tables),
    ...restoreQueries(tables, { column: sql`rowid`, lock: sql`` }),
    clearStage: db.deleteFrom("stage"),
    stageRow: db
      .insertInto("stage")
      .values({
        list: text("list") as StagedRow["list"],
        key: text("key"),
        owner: text("owner"),
        data: text("data"),
        size: number("size"),
      })
      .onConflict((conflict) => conflict.doNothing()),
  });
}

export type StagingQueryName = keyof ReturnType<typeof stagingQueries>;

/** Gives a connection a table for a snapshot. The table is in a temporary file, which is gone when the connection is closed. */
export function prepareStage(database: Database.Database): void {
  database.pragma(`${schema}.synchronous = FULL`);
  // By default, libsql keeps it in memory.
  database.pragma("temp_store = FILE");
  // The temporary file gives its room back when its rows are removed.
  database.pragma("temp.auto_vacuum = FULL");
  database.exec(`
    create temporary table stage (
      seq integer primary key,
      list text not null, key text not null, owner text not null, data text not null, size integer not null,
      unique (list, key)
    );
    create index temp.stageByOwner on stage (owner, list);`);
}
