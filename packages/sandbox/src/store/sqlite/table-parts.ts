import { sql } from "kysely";
import type { TableParts } from "../sql/migrations.js";
import { schema } from "./attached-file.js";

export const tableParts: TableParts = {
  key: "text",
  number: "integer",
  addSeq: (table) => table.addColumn("seq", "integer", (column) => column.primaryKey()),
  // SQLite takes the schema before the name of the index, Kysely writes it before the table.
  createIndex: (db, name, table, columns) =>
    sql`create index ${sql.id(schema, name)} on ${sql.id(table)} (${sql.join(columns.map((one) => sql.id(one)))})`.execute(
      db,
    ),
  schema: async () => undefined,
};
