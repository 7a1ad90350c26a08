import { type BigIntStats, statSync } from "node:fs";
import { RestartNeededError, StoreUnavailableError } from "../store-unavailable-error.js";
import { type Connection, reach } from "./connection.js";
import { isOlder, type Stamp, stampOf } from "./stamp.js";

/** The files of a database: the database itself, its log of writes, and the memory that its processes share. */
const endings = ["", "-wal", "-shm"] as const;

/**
 * The files of an open database. SQLite would go on with files that were removed or replaced, and lose or destroy data. This
 * class notices that, and stops all use of them until a restart.
 */
export class DatabaseFiles {
  readonly #path: string;
  readonly #connection: Pick<Connection, "writes">;
  readonly #saveLog: () => boolean;
  /** The inodes of the opened files, in the order of their endings. */
  readonly #inodes: bigint[];
  /** The stamp in the database itself when this class last looked, and the time of the change before it. */
  #stamp: Stamp | undefined;
  #changed: bigint | undefined;
  #hasLostLog = false;
  #isLogSaved = false;
  /** The reason why nothing is read or written any more. */
  #broken: RestartNeededError | undefined;

  /**
   * @param path the path of the database, without links
   * @param saveLog saves in the database what a removed `-wal` held, which is still open in this process. Returns whether
   * all of it is saved
   */
  constructor(path: string, connection: Pick<Connection, "writes">, saveLog: () => boolean) {
    this.#path = path;
    this.#connection = connection;
    this.#saveLog = saveLog;
    this.#inodes = endings.map((ending) => statsOf(path + ending).ino);
    this.#checkStamp(statsOf(path).ctimeNs);
  }

  /**
   * Checks that the files are those that were opened.
   *
   * @throws a {@link StoreUnavailableError} while the database is missing, and a {@link RestartNeededError} for good once
   * another has taken its place or the log is lost
   */
  check(): void {
    if (this.#broken) {
      if (this.#hasLostLog) this.#saveLostLog();
      throw this.#broken;
    }
    const [own, ...besides] = endings.map((ending) => statsIfThere(this.#path + ending));
    if (own === undefined)
      throw new StoreUnavailableError(`The SQLite file ${this.#path} is gone: put it back.`);
    if (own.ino !== this.#inodes[0]) this.break("was replaced");
    this.#checkStamp(own.ctimeNs);
    if (besides.every((stats, i) => stats?.ino === this.#inodes[i + 1])) return;
    this.#hasLostLog = true;
    this.#saveLostLog();
    this.break("has lost its -wal or -shm file");
  }

  isWhole(): boolean {
    try {
      this.check();
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Says whether a connection may close. A close takes the log into the database, so the database must be whole. If it is
   * gone, SQLite notices that itself and writes nothing.
   */
  mayClose(): boolean {
    return statsIfThere(this.#path)?.ino !== this.#inodes[0] || this.isWhole();
  }

  /** Stops all use of the files until a restart. */
  break(what: string, cause?: unknown): never {
    const message = `The SQLite file ${this.#path} ${what}: restart the sandbox.`;
    this.#broken = new RestartNeededError(message, { cause });
    throw this.#broken;
  }

  /** Notices that another database, or another copy, was written over the open one. Its own writes come by the log. */
  #checkStamp(changed: bigint): void {
    if (changed === this.#changed) return;
    const stamp = reach(() => stampOf(this.#path));
    const { id, writes } = this.#stamp ?? stamp;
    if (
      stamp.id !== id ||
      isOlder(stamp.writes, writes) ||
      // The database takes in what the log has, so it never has more.
      isOlder(this.#connection.writes(), stamp.writes)
    )
      this.break("was overwritten");
    this.#stamp = stamp;
    this.#changed = changed;
  }

  #saveLostLog(): void {
    if (!this.#isLogSaved && this.#hasLostLogAlone()) this.#isLogSaved = this.#saveLog();
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
