import { sql } from "kysely";
import type { TableParts } from "../sql/migrations.js";

export const tableParts: TableParts = {
  key: sql`text collate "C"`,
  number: "bigint",
  addSeq: (table) =>
    table.addColumn("seq", "bigint", (column) => column.generatedAlwaysAsIdentity().primaryKey()),
  createIndex: (db, name, table, columns) => db.schema.createIndex(name).on(table).columns(columns).execute(),
  async schema(db) {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db);
    return rows[0]?.schema;
  },
};
