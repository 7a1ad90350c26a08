import { snapshotPieces } from "../sql/snapshot-rows.js";
import type { Connection } from "./connection.js";
import type { PostgresQueryName } from "./queries.js";

export function readSnapshot(connection: Connection<PostgresQueryName>): AsyncIterable<string> {
  // All queries see one moment.
  return connection.reading("begin isolation level repeatable read read only", (run) =>
    snapshotPieces(async (query, values) => (await run(query, values)).rows),
  );
}
