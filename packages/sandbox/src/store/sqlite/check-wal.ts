import { closeSync, openSync, readSync, statSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Database from "libsql";

const headerBytes = 32;
const frameHeaderBytes = 24;

/** The position of a database's ID in its first page. The database got the ID when it was made. */
const idOffset = 68;

/** The complaint about a database that the sandbox has not made. */
export const foreign = "it holds the tables of another program";

/** A log of writes lies beside a database that is not the one it was written for. */
export class StrayLogError extends Error {
  override name = "StrayLogError";
}

/**
 * Looks at the log of writes beside a database before SQLite does, which would apply the log of another database.
 *
 * @throws a {@link StrayLogError} if SQLite would apply or remove the log: it is another database's, or has no database; an
 * Error if the database is another program's
 */
export function checkWal(file: string): void {
  const log = `${file}-wal`;
  if (sizeOf(log) <= headerBytes) return;
  if (sizeOf(file) === 0) throw new StrayLogError("a -wal file lies there without it");
  const id = idOf(file);
  // The log is that program's, or a stray one. To read the tables would apply it.
  if (id === 0) throw new Error(foreign);
  if (idsInLog(log).some((other) => other !== id))
    throw new StrayLogError("the -wal file beside it is that of another database");
}

/**
 * Reads the ID by SQLite, and past the log. To open and close the file in any other way would drop the locks that another
 * sandbox in this process has on it.
 */
function idOf(file: string): number {
  const database = new Database(":memory:");
  try {
    database.prepare("attach ? as header").run([`${pathToFileURL(file).href}?immutable=1`]);
    const [id] = database.prepare("pragma header.application_id").raw().get() as [number];
    database.exec("detach header");
    return id >>> 0;
  } finally {
    database.close();
  }
}

/** Lists the IDs in the copies of the first page that a log holds: it holds one whenever the database has grown. */
function idsInLog(log: string): number[] {
  const descriptor = openIfThere(log);
  if (descriptor === undefined) return [];
  try {
    return idsIn((position, length) => {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, position);
      return bytes;
    }, sizeOf(log));
  } finally {
    closeSync(descriptor);
  }
}

/** Returns `undefined` for a log that another process has just removed, because it has stopped. */
function openIfThere(log: string): number | undefined {
  try {
    return openSync(log, "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

type Read = (position: number, length: number) => Buffer;

function idsIn(read: Read, size: number): number[] {
  const header = read(0, headerBytes);
  const pageBytes = header.readUInt32BE(8);
  const salts = header.subarray(16, 24);
  const ids: number[] = [];
  const step = frameHeaderBytes + pageBytes;
  for (let at = headerBytes; at + step <= size; at += step) {
    const frame = read(at, frameHeaderBytes);
    // The rest is left of an earlier log.
    if (!frame.subarray(8, 16).equals(salts)) break;
    if (frame.readUInt32BE() === 1) ids.push(read(at + frameHeaderBytes + idOffset, 4).readUInt32BE());
  }
  return ids;
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
