import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Kysely, type SqliteDatabase } from "kysely";
import type Database from "libsql";
import { ForeignTablesError } from "../foreign-tables-error.js";
import { migrate } from "../sql/migrate.js";
import type { Tables } from "../sql/tables.js";
import { AttachedFileDialect, busyTimeoutMs, closeFile, openFile, schema } from "./attached-file.js";
import { checkWal } from "./check-wal.js";
import { identify, isIdentified } from "./stamp.js";
import { tableParts } from "./table-parts.js";

let lastOpening: Promise<unknown> = Promise.resolve();

/** Opens a file. Makes its tables, or brings them up to date. A commit returns once it is on the disk. */
export function openDatabase(file: string) {
  // One after the other in a process: a thread that waits for a lock of SQLite keeps its holder from going on.
  const opening = lastOpening.then(() => open(file));
  lastOpening = opening.catch(() => {});
  return opening;
}

async function open(file: string) {
  // The file holds mail and links, which nobody else on the machine needs to read.
  makeFolder(dirname(file));
  await checkWal(file);
  const database = openFile(file);
  try {
    if (isEmpty(database)) setId(database);
    await useLogOfWrites(database);
    database.pragma(`${schema}.synchronous = FULL`);
    const db = new Kysely<Tables>({
      dialect: new AttachedFileDialect({ database: database as unknown as SqliteDatabase }),
    });
    // One transaction for all steps: another process may open the file at the same moment, and this one may be killed.
    database.exec("BEGIN IMMEDIATE");
    await migrate(db.withSchema(schema), tableParts);
    database.exec("COMMIT");
    return { database, db };
  } catch (error) {
    closeFile(database);
    throw error;
  }
}

/** Other processes may do the same at this moment: SQLite does not wait for them by itself. */
async function useLogOfWrites(database: Database.Database): Promise<void> {
  const end = Date.now() + busyTimeoutMs;
  for (;;) {
    try {
      database.pragma(`${schema}.journal_mode = WAL`);
      return;
    } catch (error) {
      const { code = "" } = error as { code?: string };
      if (!code.startsWith("SQLITE_BUSY") || Date.now() > end) throw error;
      await setTimeout(10);
    }
  }
}

/** Makes one folder after the other: below `/proc`, Node's own way of making them all never ends. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Says whether a database has no tables yet.
 *
 * @throws a {@link ForeignTablesError} if it has the tables of another program. The file stays as it is
 */
function isEmpty(database: Database.Database): boolean {
  const names = database.prepare(`select name from ${schema}.sqlite_master where type = 'table'`).all();
  if (names.length > 0 && !isIdentified(database, schema)) throw new ForeignTablesError();
  return names.length === 0;
}

/** Gives a new database an ID. Another process may do the same at this moment. */
function setId(database: Database.Database): void {
  database.exec("BEGIN IMMEDIATE");
  identify(database, schema);
  database.exec("COMMIT");
}
