import { pathToFileURL } from "node:url";
import Database from "libsql";

/** The marks in the first page of a database, by which its files can be told from others. */
export interface Stamp {
  /** The ID that the database got when it was made. `0` for a database of another program. */
  id: number;
  /** The number of transactions that have written to it. It begins again at 0 after 2³² of them. */
  writes: number;
}

/** The places of both marks in the first page: those of SQLite's `application_id` and `user_version`. */
const idOffset = 68;
const writesOffset = 60;

/** The part of the first page that holds both. */
export const stampBytes = idOffset + 4;

export function stampIn(firstPage: Buffer): Stamp {
  return { id: firstPage.readInt32BE(idOffset), writes: firstPage.readInt32BE(writesOffset) };
}

/**
 * Reads the stamp by SQLite, and past the log of writes. To open and close a database in any other way would drop the locks that
 * another sandbox in this process has on it.
 */
export function stampOf(file: string): Stamp {
  const database = new Database(":memory:");
  try {
    // Lets SQLite read the first page of a file that has only a part of its pages, because somebody is writing it.
    database.pragma("writable_schema = 1");
    database.prepare("attach ? as past").run([`${pathToFileURL(file).href}?immutable=1`]);
    try {
      return { id: mark(database, "past", "application_id"), writes: writesIn(database, "past") };
    } finally {
      database.exec("detach past");
    }
  } finally {
    database.close();
  }
}

/** Counts a transaction that writes. So every log of writes holds the first page, and with it the stamp. */
export function countWrite(database: Database.Database, schema: string): void {
  const writes = (writesIn(database, schema) + 1) | 0;
  database.exec(`pragma ${schema}.user_version = ${writes}`);
}

/** Reads the number of writes, with those that are in the log. */
export function writesIn(database: Database.Database, schema: string): number {
  return mark(database, schema, "user_version");
}

/** Says whether a database had fewer writes at one time than at another. */
export function isOlder(writes: number, others: number): boolean {
  return ((writes - others) | 0) < 0;
}

function mark(database: Database.Database, schema: string, name: string): number {
  const [value] = database.prepare(`pragma ${schema}.${name}`).raw().get() as [number];
  return value | 0;
}
