import { sql } from "kysely";
import type { ColumnTypes } from "../sql/migrations.js";

export const columnTypes: ColumnTypes = {
  key: "text",
  number: "integer",
  addSeq: (table) => table.addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement()),
  sortByKey: (table) => table.modifyEnd(sql`without rowid`),
  join: (column, order) => sql`group_concat(${sql.ref(column)}, ',' order by ${sql.ref(order)})`,
};
