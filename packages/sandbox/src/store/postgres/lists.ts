import { sql } from "kysely";
import { texts } from "../sql/parameter.js";

/**
 * Makes a table `one` of the values of a query: lists of the same length become its columns, and `position` is the place of a
 * row in the lists. So a query is the same for one row and for many.
 */
export function lists<Name extends string>(...names: Name[]) {
  const columns = sql.join(names.map((name) => sql`${texts(name)}::text[]`));
  const aliases = sql.join([...names, "position"].map((name) => sql.ref(name)));
  return sql<Record<Name, string> & { position: number }>`unnest(${columns}) with ordinality`.as<"one">(
    sql`one(${aliases})`,
  );
}
