import { sql } from "kysely";
import type { ColumnTypes } from "../sql/migrations.js";

export const columnTypes: ColumnTypes = {
  key: sql`text collate "C"`,
  number: "bigint",
  addSeq: (table) =>
    table.addColumn("seq", "bigint", (column) => column.generatedAlwaysAsIdentity().primaryKey()),
};
