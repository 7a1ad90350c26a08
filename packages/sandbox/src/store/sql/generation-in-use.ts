import { type Expression, type Kysely, sql } from "kysely";
import type { Tables } from "./tables.js";

/** Reads the generation of the rows that count. */
export function generationInUse(db: Kysely<Tables>): Expression<number> {
  const shared = db.selectFrom("shared").select("shared.generation").where("shared.id", "=", sql.lit(1));
  return sql<number>`(${shared})`;
}
