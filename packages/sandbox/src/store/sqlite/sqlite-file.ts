import { statSync } from "node:fs";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import { Connection } from "./connection.js";
import { DiskSync } from "./disk-sync.js";
import { openDatabase } from "./open-database.js";
import { sqliteQueries } from "./queries.js";

/** How long a look at whether the file is still there is good for, for those who only read. */
const lookMs = 50;

interface Opened {
  connection: Connection;
  disk: DiskSync;
  /** Which file it is, whatever its name. */
  inode: bigint;
}

/**
 * A file that is open. SQLite would go on with a file that was removed, and what it writes there would be lost: this notices,
 * and opens the file again that is put in its place.
 */
export class SqliteFile {
  readonly #path: string;
  #opened: Opened;
  #lookedAt = 0;
  #opening: Promise<void> | undefined;
  #isClosed = false;

  private constructor(path: string, opened: Opened) {
    this.#path = path;
    this.#opened = opened;
  }

  /** Opens a file, which is made where it is missing. */
  static async open(path: string): Promise<SqliteFile> {
    return new SqliteFile(path, await open(path));
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** What to wait for before the file is used, if anything: it may have to be opened again. */
  ready(): Promise<void> | undefined {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    const now = performance.now();
    if (now - this.#lookedAt < lookMs) return undefined;
    if (this.#inode() !== this.#opened.inode) return this.#openAgain();
    this.#lookedAt = now;
    return undefined;
  }

  /** Reads of one moment. */
  reading<T>(work: (connection: Connection) => T): T {
    const { connection } = this.#opened;
    return connection.reading(() => work(connection));
  }

  /** Does everything in one transaction, or nothing. The file was there a moment before. */
  writing<T>(work: (connection: Connection) => T): T {
    const { connection, inode } = this.#opened;
    if (this.#inode() !== inode) throw new StoreUnavailableError("The SQLite file was replaced.");
    return connection.writing(() => work(connection));
  }

  /** Resolves once all that was written until now is on the disk. */
  onDisk(): Promise<void> {
    return this.#opened.disk.sync();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await close(this.#opened);
  }

  #inode(): bigint {
    try {
      const inode = inodeOf(this.#path);
      if (inode !== this.#opened.inode) this.#lookedAt = 0;
      return inode;
    } catch (cause) {
      this.#lookedAt = 0;
      throw new StoreUnavailableError(`The SQLite file ${this.#path} is gone: put it back.`, { cause });
    }
  }

  /** Once for all who wait for it. */
  #openAgain(): Promise<void> {
    this.#opening ??= open(this.#path)
      .then((opened) => {
        if (this.#isClosed) return close(opened);
        const old = this.#opened;
        this.#opened = opened;
        return close(old);
      })
      .catch((cause) => {
        throw new StoreUnavailableError(`The SQLite file ${this.#path} cannot be opened.`, { cause });
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }
}

async function open(path: string): Promise<Opened> {
  const { database, db } = await openDatabase(path);
  const connection = new Connection(database, sqliteQueries(db));
  try {
    // Where SQLite writes what is committed.
    return { connection, disk: await DiskSync.open(`${path}-wal`), inode: inodeOf(path) };
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function close({ connection, disk }: Opened): Promise<void> {
  await disk.close();
  connection.close();
}

function inodeOf(path: string): bigint {
  return statSync(path, { bigint: true }).ino;
}
