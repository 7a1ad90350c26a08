import { closeSync, openSync, readSync, statSync } from "node:fs";

const headerBytes = 32;
const frameHeaderBytes = 24;

/** The position of a database's ID in its first page, and so in its file. The database got the ID when it was made. */
const idOffset = 68;

/** A log of writes lies beside a database that is not the one it was written for. */
export class StrayLogError extends Error {
  override name = "StrayLogError";
}

/**
 * Looks at the log of writes beside a database before SQLite does, which would apply the log of another database.
 *
 * @throws a {@link StrayLogError} if SQLite would apply or remove the log: it is another database's, or has no database
 */
export function checkWal(file: string): void {
  if (sizeOf(`${file}-wal`) <= headerBytes) return;
  if (sizeOf(file) === 0) throw new StrayLogError("a -wal file lies there without it");
  const id = withFile(file, (read) => read(idOffset, 4).readUInt32BE());
  const others = withFile(`${file}-wal`, (read) => idsIn(read, sizeOf(`${file}-wal`)));
  // A file that an older version made has no ID.
  if (id !== 0 && others.some((other) => other !== id))
    throw new StrayLogError("the -wal file beside it is that of another database");
}

type Read = (position: number, length: number) => Buffer;

/** Lists the IDs in the copies of the first page that a log holds: it holds one whenever the database has grown. */
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

function withFile<T>(file: string, work: (read: Read) => T): T {
  const descriptor = openSync(file, "r");
  try {
    return work((position, length) => {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, position);
      return bytes;
    });
  } finally {
    closeSync(descriptor);
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
