import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { CompiledQuery } from "kysely";
import Database from "libsql";
import type { Parameter, QueryName } from "../sql/queries.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";

/** How long to wait for another process that writes. */
const busyTimeoutMs = 5000;

type Values = Record<string, string | number>;
type Row = Record<string, string | number>;

/** An SQLite file that is written safely: what is committed is on the disk. */
export function openDatabase(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file, { timeout: busyTimeoutMs });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  return db;
}

interface Prepared {
  statement: Database.Statement;
  /** Names of the values, in the order in which they are bound. */
  names: string[];
}

/** Prepared queries of one database. */
export class Connection {
  readonly #db: Database.Database;
  readonly #statements: Map<string, Prepared>;

  constructor(db: Database.Database, queries: Record<QueryName, CompiledQuery>) {
    this.#db = db;
    this.#statements = new Map(
      Object.entries(queries).map(([name, { sql, parameters }]) => {
        const names = parameters.map((one) => (one as Parameter).name);
        return [name, { statement: db.prepare(sql), names }];
      }),
    );
  }

  /** The first row, or `undefined`. */
  get(name: QueryName, values: Values = {}): Row | undefined {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.get(bound) as Row | undefined);
  }

  all(name: QueryName, values: Values = {}): Row[] {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.all(bound) as Row[]);
  }

  /** How many rows were changed. */
  run(name: QueryName, values: Values = {}): number {
    const [statement, bound] = this.#bind(name, values);
    return reach(() => statement.run(bound).changes);
  }

  /** Does everything in one transaction, or nothing. */
  transaction<T>(work: () => T): T {
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

  #bind(name: QueryName, values: Values): [Database.Statement, (string | number | undefined)[]] {
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
