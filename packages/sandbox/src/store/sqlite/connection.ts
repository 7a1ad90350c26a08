import type Database from "libsql";
import { FlawedSnapshotError } from "../flawed-snapshot-error.js";
import type { CompiledOnce, Row, Values } from "../sql/parameter.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import { closeFile, leaveFileOpen, openFile, schema } from "./attached-file.js";
import type { SqliteQueryName } from "./queries.js";
import { countWrite, writesIn } from "./stamp.js";

/** The time for which {@link Connection.emptyLog} waits for another process that reads or writes. */
const emptyLogTimeoutMs = 200;

interface Prepared {
  statement: Database.Statement;
  names: string[];
}

interface PreparedRow extends Prepared {
  columns: string[];
}

/**
 * Opens a connection to a file.
 *
 * @param prepare sets the connection up, before its queries are prepared
 */
export function connect<Name extends string>(
  path: string,
  queries: Record<Name, CompiledOnce>,
  prepare: (database: Database.Database) => void = () => {},
): Connection<Name> {
  return reach(() => {
    const database = openFile(path);
    try {
      prepare(database);
      return new Connection(database, queries);
    } catch (error) {
      closeFile(database);
      throw error;
    }
  });
}

/** Prepared queries of one database. */
export class Connection<Name extends string = SqliteQueryName> {
  readonly #db: Database.Database;
  readonly #statements: Map<string, Prepared>;
  /** The same for {@link row}: after `all`, libsql's `get` would use the values of the call before. */
  readonly #ofOneRow: Map<string, PreparedRow>;
  /** The number of rows that it has changed. */
  #changes = 0;

  constructor(db: Database.Database, queries: Record<Name, CompiledOnce>) {
    const all = Object.entries<CompiledOnce>(queries);
    this.#db = db;
    this.#statements = new Map(
      all.map(([name, { sql, names }]) => [name, { statement: db.prepare(sql), names }]),
    );
    this.#ofOneRow = new Map(all.map(([name, { sql, names }]) => [name, { ...prepareRow(db, sql), names }]));
  }

  rows(name: Name, values: Values = {}): Row[] {
    const { statement, names } = open(this.#statements.get(name));
    return reach(() => statement.all(bind(names, values)) as Row[]);
  }

  /** Returns the first row. It comes in one call, which takes a third of the time of {@link rows}. */
  row(name: Name, values: Values = {}): Row | undefined {
    const { statement, names, columns } = open(this.#ofOneRow.get(name));
    // A list of the values: libsql takes longer to make an object of them.
    const found = reach(() => statement.get(bind(names, values)) as Row[string][] | undefined);
    return found && Object.fromEntries(columns.map((column, i) => [column, found[i] ?? null]));
  }

  /** Runs a query, and returns the number of rows that it changed. */
  run(name: Name, values: Values = {}): number {
    const { statement, names } = open(this.#statements.get(name));
    const { changes } = reach(() => statement.run(bind(names, values)));
    this.#changes += changes;
    return changes;
  }

  /** From its first read on, all is read as it is at that moment, until {@link endReading}. */
  beginReading(): void {
    reach(() => this.#db.exec("BEGIN"));
  }

  endReading(): void {
    // A failure to read may have ended it.
    if (this.#db.inTransaction) reach(() => this.#db.exec("ROLLBACK"));
  }

  /**
   * Does everything, or nothing. Its changes are on the disk once it returns.
   *
   * @param writer the number of the store, for the stamp of the database
   */
  writing<T>(writer: number, work: () => T): T {
    return this.#transaction("BEGIN IMMEDIATE", () => {
      const before = this.#changes;
      const result = work();
      // With nothing to keep, the transaction does not wait for the disk.
      if (this.#changes !== before) countWrite(this.#db, schema, writer);
      return result;
    });
  }

  /**
   * Reads everything as it is at one moment, and takes SQLite's locks once. Or writes everything, or nothing, to temporary tables: that
   * waits neither for other writers nor for the disk.
   */
  atOnce<T>(work: () => T): T {
    return this.#transaction("BEGIN", work);
  }

  #transaction<T>(begin: string, work: () => T): T {
    if (this.#statements.size === 0) throw closed();
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

  /** Returns the number of writes of all processes. */
  writes(): number {
    return reach(() => writesIn(this.#db, schema));
  }

  /** Returns the number of bytes in the file that new rows may take before it grows. */
  freeBytes(): number {
    const pages = this.#db.prepare(`pragma ${schema}.freelist_count`).raw().get() as [number];
    const size = this.#db.prepare(`pragma ${schema}.page_size`).raw().get() as [number];
    return pages[0] * size[0];
  }

  /**
   * Moves everything from the log of writes into the file itself. The last close does that, too, but not when several processes
   * close at the same moment.
   *
   * @returns whether everything was moved. Nothing is lost if not: the next start reads it from the log
   */
  emptyLog(): boolean {
    try {
      this.#db.pragma(`busy_timeout = ${emptyLogTimeoutMs}`);
      const checkpoint = this.#db.prepare(`pragma ${schema}.wal_checkpoint(TRUNCATE)`).raw();
      const [isBusy] = checkpoint.get() as [number];
      return isBusy === 0;
    } catch {
      return false;
    }
  }

  /** @param mayClose `false` for a file that must stay open: see {@link leaveFileOpen} */
  close(mayClose: boolean): void {
    this.#statements.clear();
    this.#ofOneRow.clear();
    if (mayClose) closeFile(this.#db);
    else leaveFileOpen(this.#db);
  }
}

function prepareRow(db: Database.Database, sql: string) {
  const statement = db.prepare(sql);
  if (!statement.reader) return { statement, columns: [] };
  return { statement: statement.raw(), columns: statement.columns().map(({ name }) => name) };
}

function open<One>(prepared: One | undefined): One {
  if (!prepared) throw closed();
  return prepared;
}

function closed(): StoreUnavailableError {
  return new StoreUnavailableError("The store is closed.");
}

function bind(names: string[], values: Values): unknown[] {
  return names.map((one) => values[one] ?? null);
}

/** Reports a failure as one that may pass: it comes from the disk or from another process. */
export function reach<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StoreUnavailableError || error instanceof FlawedSnapshotError) throw error;
    throw new StoreUnavailableError("The SQLite file cannot be read or written.", { cause: error });
  }
}
