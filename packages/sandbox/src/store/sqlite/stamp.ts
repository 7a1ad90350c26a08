import { randomInt } from "node:crypto";
import { pathToFileURL } from "node:url";
import Database from "libsql";

/** The marks in the first page of a database, by which the sandbox tells its files from others. */
export interface Stamp {
  /** The ID that the database got when it was made. `0` for a database of another program. */
  id: number;
  /** The store that has written last: see {@link newWriter}. */
  writer: number;
  /** The number of transactions that have written to it. It begins again at 0 after 2³² of them. */
  writes: number;
}

/** The places of the marks in the first page. SQLite's `application_id` holds the ID and the writer. */
const ownerOffset = 68;
const writesOffset = 60;

/** The part of the first page that holds all marks. */
export const stampBytes = ownerOffset + 4;

/** The writer takes the lower bits, the ID the rest. */
const writerBits = 12;

/** Makes an ID for a database. */
function newId(): number {
  return randomInt(1, 2 ** (32 - writerBits));
}

/**
 * Makes a number for a store, a new one at each start. Two copies of a database that grow apart have the same ID, and may have as many
 * writes.
 */
export function newWriter(): number {
  return randomInt(2 ** writerBits);
}

export function stampIn(firstPage: Buffer): Stamp {
  return toStamp(firstPage.readInt32BE(ownerOffset), firstPage.readInt32BE(writesOffset));
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
      return readStamp(database, "past");
    } finally {
      database.exec("detach past");
    }
  } finally {
    database.close();
  }
}

export function isIdentified(database: Database.Database, schema: string): boolean {
  return mark(database, schema, "application_id") !== 0;
}

/** Gives a database an ID, if it has none. */
export function identify(database: Database.Database, schema: string): void {
  if (!isIdentified(database, schema)) setStamp(database, schema, { id: newId(), writer: 0, writes: 0 });
}

/** Counts a transaction that writes. So every log of writes holds the first page, and with it the stamp. */
export function countWrite(database: Database.Database, schema: string, writer: number): void {
  const { id, writes } = readStamp(database, schema);
  setStamp(database, schema, { id, writer, writes: writes + 1 });
}

/** Reads the number of writes, with those that are in the log. */
export function writesIn(database: Database.Database, schema: string): number {
  return mark(database, schema, "user_version");
}

/** Says whether a database had fewer writes at one time than at another. */
export function isOlder(writes: number, others: number): boolean {
  return ((writes - others) | 0) < 0;
}

/**
 * Says whether a log of writes goes on from a database. The database has taken in all of it, a part of it, or nothing.
 *
 * @param log the stamps of the writes in the log, at least one
 */
export function goesOnFrom(log: readonly Stamp[], { id, writer, writes }: Stamp): boolean {
  if (log.some((write) => write.id !== id)) return false;
  const isIn = log.some((write) => write.writes === writes && write.writer === writer);
  return isIn || log[0]?.writes === ((writes + 1) | 0);
}

function toStamp(owner: number, writes: number): Stamp {
  return { id: owner >>> writerBits, writer: owner & (2 ** writerBits - 1), writes };
}

function readStamp(database: Database.Database, schema: string): Stamp {
  return toStamp(mark(database, schema, "application_id"), writesIn(database, schema));
}

function setStamp(database: Database.Database, schema: string, { id, writer, writes }: Stamp): void {
  database.exec(
    `pragma ${schema}.application_id = ${(id << writerBits) | writer}; pragma ${schema}.user_version = ${writes | 0}`,
  );
}

function mark(database: Database.Database, schema: string, name: string): number {
  const [value] = database.prepare(`pragma ${schema}.${name}`).raw().get() as [number];
  return value | 0;
}
