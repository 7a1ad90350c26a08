import { statSync } from "node:fs";
import { OtherVersionError } from "../other-version-error.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import { Connection } from "./connection.js";
import { openDatabase } from "./open-database.js";
import { sqliteQueries } from "./queries.js";

interface Opened {
  connection: Connection;
  /** Which file it is, whatever its name. */
  inode: bigint;
}

/**
 * A file that is open. SQLite would go on with a file that was removed, and lose what it writes there: this notices, and opens
 * the file that took its place.
 */
export class SqliteFile {
  readonly #path: string;
  #opened: Opened;
  #opening: Promise<void> | undefined;
  /** `true` once this turn of the event loop has found the same file at the path. */
  #wasThere = false;
  #isClosed = false;

  private constructor(path: string, opened: Opened) {
    this.#path = path;
    this.#opened = opened;
  }

  /**
   * Opens a file, which is made where it is missing.
   *
   * @throws an Error that says why it cannot be opened, and what to do
   */
  static async open(path: string): Promise<SqliteFile> {
    const opened = await open(path).catch((cause: Error) => {
      throw new Error(cannotOpen(path, cause), { cause });
    });
    return new SqliteFile(path, opened);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  get connection(): Connection {
    return this.#opened.connection;
  }

  /** Reopens a replaced file. Await the promise, if there is one, before you use the connection. */
  ready(): Promise<void> | undefined {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    if (this.#wasThere) return undefined;
    if (this.#isReplaced()) return this.#openAgain();
    // One look is enough for all that arrives at the same time.
    this.#wasThere = true;
    setImmediate(() => {
      this.#wasThere = false;
    });
    return undefined;
  }

  /** Does everything in one transaction, or nothing. */
  writing<T>(work: (connection: Connection) => T): T {
    if (this.#isReplaced())
      throw new StoreUnavailableError(
        `The SQLite file ${this.#path} was replaced while the request was under way: send it again.`,
      );
    return this.connection.writing(() => work(this.connection));
  }

  close(): void {
    this.#isClosed = true;
    this.#opened.connection.close();
  }

  #isReplaced(): boolean {
    try {
      return inodeOf(this.#path) !== this.#opened.inode;
    } catch (cause) {
      throw new StoreUnavailableError(`The SQLite file ${this.#path} is gone: put it back.`, { cause });
    }
  }

  /** Once for all who wait for it. */
  #openAgain(): Promise<void> {
    this.#opening ??= open(this.#path)
      .then((opened) => {
        if (this.#isClosed) return opened.connection.close();
        this.#opened.connection.close();
        this.#opened = opened;
      })
      .catch((cause) => {
        throw new StoreUnavailableError(cannotOpen(this.#path, cause), { cause });
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }
}

async function open(path: string): Promise<Opened> {
  const { database, db } = await openDatabase(path);
  try {
    return { connection: new Connection(database, sqliteQueries(db)), inode: inodeOf(path) };
  } catch (error) {
    database.close();
    throw error;
  }
}

function cannotOpen(path: string, cause: Error): string {
  const advice =
    cause instanceof OtherVersionError
      ? "Delete the folder, or choose another one with --data."
      : "Correct that, or choose another folder with --data.";
  return `The SQLite file ${path} cannot be opened: ${cause.message}. ${advice}`;
}

function inodeOf(path: string): bigint {
  return statSync(path, { bigint: true }).ino;
}
