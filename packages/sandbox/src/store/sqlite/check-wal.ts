import { closeSync, openSync, readSync, statSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { ForeignTablesError } from "../foreign-tables-error.js";
import { goesOnFrom, type Stamp, stampBytes, stampIn, stampOf } from "./stamp.js";

const headerBytes = 32;
const frameHeaderBytes = 24;

/** A log of writes lies beside a database that is not the one it was written for. */
export class StrayLogError extends Error {
  override name = "StrayLogError";
}

/** The number of looks at a log that does not fit, and the milliseconds between them. */
const looks = 5;
const pauseMs = 10;

/**
 * Looks at the log of writes beside a database before SQLite does, which would apply the log of another database.
 *
 * @throws a {@link StrayLogError} if SQLite would apply or remove the log: it belongs to another database or to another copy of this
 * one, or has no database; a {@link ForeignTablesError} if the database is another program's
 */
export async function checkWal(file: string): Promise<void> {
  for (let look = 1; ; look++) {
    try {
      return lookAtWal(file);
    } catch (error) {
      // Other processes may have begun another log between the looks at the database and at the log.
      if (look === looks) throw error;
      await setTimeout(pauseMs);
    }
  }
}

function lookAtWal(file: string): void {
  const log = `${file}-wal`;
  if (sizeOf(log) <= headerBytes) return;
  if (sizeOf(file) === 0) throw new StrayLogError("a -wal file lies there without it");
  const own = stampOf(file);
  // The log is that program's, or a stray one. To read the tables would apply it.
  if (own.id === 0) throw new ForeignTablesError();
  const stamps = stampsInLog(log);
  if (!stamps) return;
  // It may be that of this database: nobody can tell, and to remove it could lose data.
  if (stamps.length === 0)
    throw new Error(
      "another program has written to the -wal file beside it, and must open and close it once more",
    );
  if (stamps.some(({ id }) => id !== own.id))
    throw new StrayLogError("the -wal file beside it is that of another database");
  if (!goesOnFrom(stamps, own))
    throw new StrayLogError("the -wal file beside it is that of another copy of it");
}

/** Lists the stamps in a log, one for each of its writes. `undefined` for a log without a write that was finished. */
export function stampsInLog(log: string): Stamp[] | undefined {
  const descriptor = openIfThere(log);
  if (descriptor === undefined) return undefined;
  try {
    return stampsIn((position, length) => {
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

function stampsIn(read: Read, size: number): Stamp[] | undefined {
  const header = read(0, headerBytes);
  const pageBytes = header.readUInt32BE(8);
  const salts = header.subarray(16, 24);
  const stamps: Stamp[] = [];
  let finished: number | undefined;
  const step = frameHeaderBytes + pageBytes;
  for (let at = headerBytes; at + step <= size; at += step) {
    const frame = read(at, frameHeaderBytes);
    // The rest is left of an earlier log.
    if (!frame.subarray(8, 16).equals(salts)) break;
    if (frame.readUInt32BE() === 1) stamps.push(stampIn(read(at + frameHeaderBytes, stampBytes)));
    // The last page of a transaction has the size of the database in its header.
    if (frame.readUInt32BE(4) > 0) finished = stamps.length;
  }
  return finished === undefined ? undefined : stamps.slice(0, finished);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
