import { type BigIntStats, realpathSync, statSync } from "node:fs";
import { OtherVersionError } from "../other-version-error.js";
import { RestartNeededError, StoreUnavailableError } from "../store-unavailable-error.js";
import { closeFile } from "./attached-file.js";
import { StrayLogError } from "./check-wal.js";
import { Connection, connect, reach } from "./connection.js";
import { openDatabase } from "./open-database.js";
import { sqliteQueries } from "./queries.js";
import { prepareStage, type StagingQueryName, stagingQueries } from "./staging.js";
import { isOlder, type Stamp, stampOf } from "./stamp.js";

/** The files of a database: the database itself, its log of writes, and the memory that its processes share. */
const endings = ["", "-wal", "-shm"] as const;

/** The number of idle connections that are kept for each purpose. */
const mostSpare = 2;

/** Makers of connections beside the one for all requests. */
interface OtherConnections {
  reading(): Connection;
  staging(): Connection<StagingQueryName>;
}

/**
 * An open file. SQLite would go on with files that were removed or replaced, and lose or destroy data. This class notices,
 * and goes on only with the files that it has opened.
 */
export class SqliteFile {
  readonly #path: string;
  readonly #connection: Connection;
  readonly #others: OtherConnections;
  /** The connections of {@link readingOnItsOwn} and {@link staging} in use. */
  readonly #lent = new Set<{ close(mayClose: boolean): void }>();
  /** The connections kept for the next {@link readingOnItsOwn}. */
  readonly #spare: Connection[] = [];
  /** The connections kept for the next {@link staging}. */
  readonly #spareOfStaging: Connection<StagingQueryName>[] = [];
  /** The inodes of the opened files, in the order of their endings. */
  readonly #inodes: bigint[];
  /** The stamp in the database itself when this class last looked, and the time of the change before it. */
  #stamp: Stamp | undefined;
  #changed: bigint | undefined;
  #isClosed = false;
  #hasLostLog = false;
  #isLogSaved = false;
  /** The reason why nothing is read or written any more. */
  #broken: RestartNeededError | undefined;

  private constructor(path: string, connection: Connection, others: OtherConnections) {
    this.#path = path;
    this.#connection = connection;
    this.#others = others;
    this.#inodes = endings.map((ending) => statsOf(path + ending).ino);
    this.#checkStamp(statsOf(path).ctimeNs);
  }

  /**
   * Opens a file. A missing file is created.
   *
   * @throws an Error that says why it cannot be opened, and what to do
   */
  static async open(path: string): Promise<SqliteFile> {
    try {
      const { database, db } = await openDatabase(path);
      try {
        const queries = sqliteQueries(db);
        const ofStage = stagingQueries(db);
        // A link may lead elsewhere later, and the working directory may change.
        const real = realpathSync(path);
        return new SqliteFile(real, new Connection(database, queries), {
          reading: () => connect(real, queries),
          staging: () => connect(real, ofStage, prepareStage),
        });
      } catch (error) {
        closeFile(database);
        throw error;
      }
    } catch (cause) {
      throw new Error(cannotOpen(path, cause as Error), { cause });
    }
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /**
   * Reads everything as it is at one moment.
   *
   * @throws a {@link StoreUnavailableError} while the files are missing, and for good once others have taken their place
   */
  reading<T>(work: (connection: Connection) => T): T {
    this.#checkOpen();
    return this.#connection.reading(() => work(this.#connection));
  }

  /** Lends another connection, on which all reads see one moment, and a function that returns it. */
  readingOnItsOwn(): [connection: Connection, release: () => void] {
    this.#checkOpen();
    const connection = this.#spare.pop() ?? this.#others.reading();
    try {
      connection.beginReading();
    } catch (error) {
      connection.close(this.#mayClose());
      throw error;
    }
    this.#lent.add(connection);
    return [
      connection,
      () => {
        if (!this.#lent.delete(connection)) return;
        connection.endReading();
        if (this.#spare.length < mostSpare) this.#spare.push(connection);
        else connection.close(this.#mayClose());
      },
    ];
  }

  /** Lends another connection, with an empty temporary table for a snapshot, and a function that returns it. */
  staging(): [connection: Connection<StagingQueryName>, release: () => void] {
    this.#checkOpen();
    const connection = this.#spareOfStaging.pop() ?? this.#others.staging();
    this.#lent.add(connection);
    return [
      connection,
      () => {
        if (!this.#lent.delete(connection)) return;
        try {
          connection.run("clearStage");
          if (this.#spareOfStaging.length < mostSpare) this.#spareOfStaging.push(connection);
          else connection.close(this.#mayClose());
        } catch {
          // Its rows are of no use to anybody: the next snapshot gets a new connection.
          connection.close(this.#mayClose());
        }
      },
    ];
  }

  /** Does everything in one transaction, or nothing. */
  writing<T>(work: (connection: Connection) => T): T {
    return this.#writingOn(this.#connection, () => work(this.#connection));
  }

  /** The same on a connection for {@link staging}. */
  writingStaged(connection: Connection<StagingQueryName>, work: () => void): void {
    this.#writingOn(connection, work);
  }

  #writingOn<T>(connection: { writing<U>(work: () => U): U }, work: () => T): T {
    this.#checkOpen();
    try {
      const result = connection.writing(work);
      // The file may have taken in the log. A failure is for the next request: this write is on the disk.
      this.#isWhole();
      return result;
    } catch (error) {
      if (isOfSync(error))
        this.#break(
          "could not be written to the disk, so nobody knows what of its last writes is there",
          error,
        );
      throw error;
    }
  }

  /** Leaves everything in the file itself, so that a copy of the file has everything. */
  close(): void {
    this.#isClosed = true;
    const others = [...this.#lent, ...this.#spare, ...this.#spareOfStaging];
    this.#lent.clear();
    const mayClose = this.#mayClose();
    for (const connection of others) connection.close(mayClose);
    if (this.#isWhole()) this.#connection.emptyLog();
    this.#connection.close(mayClose);
  }

  /** Says whether the file is whole, or gone: SQLite notices that by itself, and writes nothing. */
  #mayClose(): boolean {
    return statsIfThere(this.#path)?.ino !== this.#inodes[0] || this.#isWhole();
  }

  #isWhole(): boolean {
    try {
      this.#check();
      return true;
    } catch {
      return false;
    }
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    this.#check();
  }

  #check(): void {
    if (this.#broken) {
      if (this.#hasLostLog) this.#saveLog();
      throw this.#broken;
    }
    const [own, ...besides] = endings.map((ending) => statsIfThere(this.#path + ending));
    if (own === undefined)
      throw new StoreUnavailableError(`The SQLite file ${this.#path} is gone: put it back.`);
    if (own.ino !== this.#inodes[0]) this.#break("was replaced");
    this.#checkStamp(own.ctimeNs);
    if (besides.every((stats, i) => stats?.ino === this.#inodes[i + 1])) return;
    this.#hasLostLog = true;
    this.#saveLog();
    this.#break("has lost its -wal or -shm file");
  }

  /** Notices that another database, or another copy, was written over the open one. Its own writes come by the log. */
  #checkStamp(changed: bigint): void {
    if (changed === this.#changed) return;
    const stamp = reach(() => stampOf(this.#path));
    const { id, writes } = this.#stamp ?? stamp;
    if (
      stamp.id !== id ||
      isOlder(stamp.writes, writes) ||
      // The file takes in what the log has, so it never has more.
      isOlder(this.#connection.writes(), stamp.writes)
    )
      this.#break("was overwritten");
    this.#stamp = stamp;
    this.#changed = changed;
  }

  /** Saves in the database what a removed `-wal` held, which is still open here. */
  #saveLog(): void {
    if (this.#isLogSaved || !this.#hasLostLogAlone()) return;
    // Those that read would keep a part of it from being saved.
    for (const connection of this.#lent) connection.close(false);
    this.#lent.clear();
    this.#isLogSaved = this.#connection.emptyLog();
  }

  /**
   * Says whether the `-wal` file was removed, and nobody has written to the database anew. Somebody else who opens it makes an empty
   * `-wal`, and writes nothing while this process holds the locks in `-shm`.
   */
  #hasLostLogAlone(): boolean {
    const [own, log, shared] = endings.map((ending) => statsIfThere(this.#path + ending));
    const isLost = log === undefined || (log.ino !== this.#inodes[1] && log.size === 0n);
    return isLost && own?.ino === this.#inodes[0] && shared?.ino === this.#inodes[2];
  }

  #break(what: string, cause?: unknown): never {
    const message = `The SQLite file ${this.#path} ${what}: restart the sandbox.`;
    this.#broken = new RestartNeededError(message, { cause });
    throw this.#broken;
  }
}

/** Says whether the disk has failed to keep its data: the system reports that only once. */
function isOfSync(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  return code === "SQLITE_IOERR_FSYNC" || code === "SQLITE_IOERR_DIR_FSYNC";
}

function cannotOpen(path: string, cause: Error): string {
  const first =
    cause instanceof OtherVersionError
      ? "Delete the folder"
      : cause instanceof StrayLogError
        ? "Move the -wal and -shm files back beside their database, or remove them"
        : "Correct that";
  return `The SQLite file ${path} cannot be opened: ${cause.message}. ${first}, or choose another folder with --data.`;
}

function statsOf(path: string): BigIntStats {
  return statSync(path, { bigint: true });
}

/** Returns `undefined` for a file that is missing or out of reach: its folder may be a file now, or closed to this user. */
function statsIfThere(path: string): BigIntStats | undefined {
  try {
    return statsOf(path);
  } catch {
    return undefined;
  }
}
