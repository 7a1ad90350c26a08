import type Database from "libsql";
import type { Row, Values } from "../sql/parameter.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import type { SqliteQueryName, sqliteQueries } from "./queries.js";

interface Prepared {
  statement: Database.Statement;
  names: string[];
}

/** Prepared queries of one database. */
export class Connection {
  readonly #db: Database.Database;
  readonly #statements: Map<string, Prepared>;

  constructor(db: Database.Database, queries: ReturnType<typeof sqliteQueries>) {
    this.#db = db;
    this.#statements = new Map(
      Object.entries(queries).map(([name, { sql, names }]) => [name, { statement: db.prepare(sql), names }]),
    );
  }

  rows(name: SqliteQueryName, values: Values = {}): Row[] {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.all(bound) as Row[]);
  }

  /** How many rows were changed. */
  run(name: SqliteQueryName, values: Values = {}): number {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.run(bound).changes);
  }

  /** Reads of one moment. */
  reading<T>(work: () => T): T {
    return this.#transaction("BEGIN", work);
  }

  /** Does everything, or nothing. What it did is on the disk once this returns. */
  writing<T>(work: () => T): T {
    return this.#transaction("BEGIN IMMEDIATE", work);
  }

  close(): void {
    this.#db.close();
  }

  #transaction<T>(begin: string, work: () => T): T {
    return reach(() => {
      this.#db.exec(begin);
      try {
        const result = work();
        this.#db.exec("COMMIT");
        return result;
      } catch (error) {
        if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
        throw error;
      }
    });
  }

  #bind(name: SqliteQueryName, values: Values): [Database.Statement, unknown[]] {
    const { statement, names } = this.#statements.get(name) as Prepared;
    return [statement, names.map((one) => values[one] ?? null)];
  }
}

/** A failure here comes from the disk or from another process, and may not come again. */
function reach<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError("The SQLite file cannot be read or written.", { cause: error });
  }
}
