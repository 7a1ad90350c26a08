import type { Generated } from "kysely";

/**
 * The tables of a store in SQL. What is looked up has a column of its own; the record itself is JSON in `data`, so that a new
 * member of a record is no new column.
 */
export interface Tables {
  application: { id: string; data: string };
  user: { id: string; version: number; data: string };
  face: { seq: Generated<number>; id: string; userId: string; data: string };
  token: { hash: string; expires: number; data: string };
  mail: { seq: Generated<number>; userId: string; data: string };
  /** One row. */
  shared: { id: number; version: number; data: string };
}
