import { type Kysely, sql } from "kysely";
import type Database from "libsql";
import { compileOnce, number, text } from "../sql/parameter.js";
import { restoreQueries } from "../sql/restore-queries.js";
import type { StagedRow, StagingTables } from "../sql/staged-rows.js";
import type { Tables } from "../sql/tables.js";
import { schema } from "./attached-file.js";

/** The bytes that the keys of a row, and their places in the indexes, take. */
const keyBytes = 512;

/** Builds the queries that stage a snapshot, and then put it in the place of all rows, a few at a time. */
export function stagingQueries(tables: Kysely<Tables>) {
  const db = tables.withTables<StagingTables>();
  const listed = db.selectFrom("stage").where("list", "=", text("list") as StagedRow["list"]);
  return compileOnce({
    ...restoreQueries(tables, {
      rowsOf: (list) =>
        db
          .selectFrom("stage")
          .where("list", "=", sql.lit(list))
          .where("key", ">", text("after"))
          .where("key", "<=", text("end"))
          .orderBy("key"),
      unused: (table) =>
        sql`rowid in (select rowid from ${table}
          where generation between ${number("from")} and ${number("to")} limit ${number("limit")})`,
    }),
    clearStage: db.deleteFrom("stage"),
    stageRow: db
      .insertInto("stage")
      .values({
        list: text("list") as StagedRow["list"],
        key: text("key"),
        owner: text("owner"),
        data: text("data"),
      })
      .onConflict((conflict) => conflict.doNothing()),
    nextRows: listed
      .select(["key", sizeOfRow.as("size")])
      .where("key", ">", text("after"))
      .orderBy("key")
      .limit(number("limit")),
  });
}

export type StagingQueryName = keyof ReturnType<typeof stagingQueries>;

/** The bytes that a staged row makes: a user's faces go into the user's row. */
const sizeOfRow = sql<number>`${sql.lit(keyBytes)} + octet_length(data) + case list when 'users' then coalesce(
  (select sum(octet_length(face.data)) from stage as face where face.list = 'faces' and face.owner = stage.key), 0) else 0 end`;

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
      list text not null, key text not null, owner text not null, data text not null,
      unique (list, key)
    );
    create index temp.stageByOwner on stage (owner, list);`);
}
