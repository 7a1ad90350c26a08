import type { ColumnTypes } from "../sql/migrations.js";

export const columnTypes: ColumnTypes = {
  key: "text",
  number: "integer",
  addSeq: (table) => table.addColumn("seq", "integer", (column) => column.primaryKey().autoIncrement()),
};
