import { realpathSync, statfsSync } from "node:fs";
import { dirname } from "node:path";
import { OtherVersionError } from "../other-version-error.js";
import { StoreUnavailableError, tooManyReaders } from "../store-unavailable-error.js";
import { closeFile } from "./attached-file.js";
import { StrayLogError } from "./check-wal.js";
import { Connection, connect } from "./connection.js";
import { DatabaseFiles } from "./database-files.js";
import { openDatabase } from "./open-database.js";
import { sqliteQueries } from "./queries.js";
import { prepareStage, type StagingQueryName, stagingQueries } from "./staging.js";
import { newWriter } from "./stamp.js";

/** The number of idle connections that are kept for each purpose. */
const mostSpare = 2;

/** The number of connections that read at the same time: each takes some MiB, and a reader may take minutes. */
const mostReaders = 5;

/** Makers of connections beside the one for all requests. */
interface OtherConnections {
  reading(): Connection;
  staging(): Connection<StagingQueryName>;
}

/** An open SQLite file: its connections, which go on only with the files that were opened. */
export class SqliteFile {
  readonly #path: string;
  readonly #connection: Connection;
  readonly #others: OtherConnections;
  /** The connections of {@link readingOnItsOwn} and {@link staging} in use. */
  readonly #lent = new Set<{ close(mayClose: boolean): void }>();
  #readers = 0;
  /** The connections kept for the next {@link readingOnItsOwn}. */
  readonly #spare: Connection[] = [];
  /** The connections kept for the next {@link staging}. */
  readonly #spareOfStaging: Connection<StagingQueryName>[] = [];
  readonly #files: DatabaseFiles;
  readonly #writer = newWriter();
  #isClosed = false;

  private constructor(path: string, connection: Connection, others: OtherConnections) {
    this.#path = path;
    this.#connection = connection;
    this.#others = others;
    this.#files = new DatabaseFiles(path, this.#writer, connection, () => this.#saveLog());
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

  /**
   * Reads everything as it is at one moment.
   *
   * @throws a {@link StoreUnavailableError} while the files are missing, and for good once others have taken their place
   */
  reading<T>(work: (connection: Connection) => T): T {
    this.#checkOpen();
    return this.#connection.atOnce(() => work(this.#connection));
  }

  /**
   * Lends another connection, on which all reads see one moment, and a function that returns it.
   *
   * @throws a {@link StoreUnavailableError} if too many are lent
   */
  readingOnItsOwn(): [connection: Connection, release: () => void] {
    this.#checkOpen();
    if (this.#readers >= mostReaders) throw tooManyReaders();
    const connection = this.#spare.pop() ?? this.#others.reading();
    try {
      connection.beginReading();
    } catch (error) {
      connection.close(this.#files.mayClose());
      throw error;
    }
    this.#lent.add(connection);
    this.#readers++;
    return [
      connection,
      () => {
        this.#readers--;
        if (!this.#lent.delete(connection)) return;
        connection.endReading();
        if (this.#spare.length < mostSpare) this.#spare.push(connection);
        else connection.close(this.#files.mayClose());
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
          else connection.close(this.#files.mayClose());
        } catch {
          // Its rows are of no use to anybody: the next snapshot gets a new connection.
          connection.close(this.#files.mayClose());
        }
      },
    ];
  }

  /** Does everything in one transaction, or nothing. */
  writing<T>(work: (connection: Connection) => T): T {
    return this.#writingOn(this.#connection, () => work(this.#connection));
  }

  /** The same on a connection for {@link staging}. */
  writingStaged<T>(connection: Connection<StagingQueryName>, work: () => T): T {
    return this.#writingOn(connection, work);
  }

  #writingOn<T>(connection: Pick<Connection, "writing">, work: () => T): T {
    this.#checkOpen();
    try {
      const result = connection.writing(this.#writer, work);
      // SQLite may have moved the log into the database. The next request reports what is wrong: this write is on the disk.
      this.#files.isWhole();
      return result;
    } catch (error) {
      if (isOfSync(error))
        this.#files.break(
          "could not be written to the disk, so nobody knows what of its last writes is there",
          error,
        );
      throw error;
    }
  }

  /** Returns the number of bytes that are free in the file and on its disk. */
  freeBytes(): number {
    const { bavail, bsize } = statfsSync(dirname(this.#path));
    return bavail * bsize + this.#connection.freeBytes();
  }

  /** Leaves everything in the file itself, so that a copy of the file has everything. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const others = [...this.#lent, ...this.#spare, ...this.#spareOfStaging];
    this.#lent.clear();
    const mayClose = this.#files.mayClose();
    for (const connection of others) connection.close(mayClose);
    if (this.#files.isWhole()) this.#connection.emptyLog();
    else this.#files.saveLostLog();
    this.#connection.close(mayClose);
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    this.#files.check();
  }

  #saveLog(): boolean {
    // A connection that reads would keep SQLite from saving the whole log.
    for (const connection of this.#lent) connection.close(false);
    this.#lent.clear();
    return this.#connection.emptyLog();
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
