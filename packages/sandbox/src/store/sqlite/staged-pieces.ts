import { type FillQueryName, fillQueries } from "../sql/restore-queries.js";
import type { Connection } from "./connection.js";
import type { StagingQueryName } from "./staging.js";

/** Staged rows of one list: those after one key, up to another. */
export interface Piece {
  query: FillQueryName;
  after: string;
  end: string;
  /** The bytes that its rows take, about. */
  size: number;
}

/** The largest number of rows of a piece. */
const mostRows = 100;

/**
 * Divides all staged rows into pieces. The rows of a piece have neighbouring keys, so that they touch few pages of the tables.
 *
 * @param enough the size from which on a piece has no more rows
 */
export function* stagedPieces(connection: Connection<StagingQueryName>, enough: number): Generator<Piece> {
  for (const [list, query] of Object.entries(fillQueries)) {
    for (let after = ""; ; ) {
      let end = after;
      let size = 0;
      for (const row of connection.rows("nextRows", { list, after, limit: mostRows })) {
        if (size >= enough) break;
        end = String(row.key);
        size += Number(row.size);
      }
      if (size === 0) break;
      yield { query, after, end, size };
      after = end;
    }
  }
}
