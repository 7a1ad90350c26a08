import type Database from "libsql";
import type { Values } from "../sql/parameter.js";
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
      Object.entries(queries).map(([name, { sql, names }]) => [name, { statement: prepare(db, sql), names }]),
    );
  }

  /** The one column of each row. */
  column<T = string>(name: SqliteQueryName, values: Values = {}): T[] {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => (statement.all(bound) as [T][]).map(([value]) => value));
  }

  /** The one column of the first row. */
  value<T = string>(name: SqliteQueryName, values: Values = {}): T | undefined {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => (statement.get(bound) as [T] | undefined)?.[0]);
  }

  /** How many rows were changed. */
  run(name: SqliteQueryName, values: Values = {}): number {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.run(bound).changes);
  }

  /** Reads of one moment: to find out what that is takes as long as to read. */
  reading<T>(work: () => T): T {
    return this.#transaction("BEGIN", work);
  }

  /** Does everything, or nothing. */
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
    return [statement, names.map((one) => values[one])];
  }
}

/** Rows are lists, not objects: that takes less time. */
function prepare(db: Database.Database, sql: string): Database.Statement {
  const statement = db.prepare(sql);
  return statement.reader ? statement.raw() : statement;
}

/** What fails here fails because of the disk or of another process, and may succeed later. */
function reach<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError("The SQLite file cannot be read or written.", { cause: error });
  }
}
