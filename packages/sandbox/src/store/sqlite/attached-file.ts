import { SqliteDialect } from "kysely";
import Database from "libsql";

/** The schema of the tables in the file. A query that reads or changes a row works without it; one that makes a table names it. */
export const schema = "sandbox";

/** The time to wait for another process that writes. */
export const busyTimeoutMs = 5000;

/**
 * Opens a file by attaching it to an empty database in memory, because a file that is attached can be closed.
 * `Database.close()` keeps the files open until the garbage collector has found the last statement:
 * https://github.com/tursodatabase/libsql-js/issues/228.
 */
export function openFile(path: string): Database.Database {
  const database = new Database(":memory:", { timeout: busyTimeoutMs });
  try {
    database.prepare(`attach ? as ${schema}`).run([path]);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Closes a file, its temporary tables, and the transaction that is under way. When nobody else has it open, SQLite moves
 * everything from `-wal` into the file and removes `-wal` and `-shm`.
 */
export function closeFile(database: Database.Database): void {
  if (database.inTransaction) database.exec("ROLLBACK");
  database.exec(`detach ${schema}`);
  // SQLite closes the file of the temporary tables when it is to keep them elsewhere.
  database.pragma("temp_store = MEMORY");
  database.close();
}

const leftOpen: Database.Database[] = [];

/**
 * Keeps a file open that has lost its `-wal` or `-shm`, or that the disk failed to keep. A close, and the garbage collector,
 * would write old pages over those that others have written since. `process.exit` leaves the file alone; an end without it
 * closes it.
 */
export function leaveFileOpen(database: Database.Database): void {
  // A connection that still reads a snapshot would keep SQLite from saving the log.
  if (database.inTransaction) database.exec("ROLLBACK");
  leftOpen.push(database);
}

/** Lets Kysely find the tables of an attached file. */
export class AttachedFileDialect extends SqliteDialect {
  override createIntrospector(db: Parameters<SqliteDialect["createIntrospector"]>[0]) {
    return super.createIntrospector(db.withSchema(schema));
  }
}
