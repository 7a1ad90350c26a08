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
  #isReading = false;

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

  /** The first row: half the work of {@link rows} where there is one at most. */
  first(name: SqliteQueryName, values: Values = {}): Row | undefined {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.get(bound) as Row | undefined);
  }

  /** How many rows were changed. */
  run(name: SqliteQueryName, values: Values = {}): number {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.run(bound).changes);
  }

  /** From here on, what is read is of one moment: to find out what that is takes as long as to read it. */
  beginReading(): void {
    reach(() => this.#db.exec("BEGIN"));
    this.#isReading = true;
  }

  /** Whatever became of what was read, there is nothing to lose. */
  endReading(): void {
    if (!this.#isReading) return;
    this.#isReading = false;
    if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
  }

  /** Does everything in one transaction, or nothing. */
  transaction<T>(work: () => T): T {
    this.endReading();
    return reach(() => {
      this.#db.exec("BEGIN IMMEDIATE");
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

  close(): void {
    this.endReading();
    this.#db.close();
  }

  #bind(name: SqliteQueryName, values: Values): [Database.Statement, unknown[]] {
    const { statement, names } = this.#statements.get(name) as Prepared;
    return [statement, names.map((one) => values[one])];
  }
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
