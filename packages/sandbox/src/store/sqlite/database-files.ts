import { type BigIntStats, statSync } from "node:fs";
import { RestartNeededError, StoreUnavailableError } from "../store-unavailable-error.js";
import { stampsInLog } from "./check-wal.js";
import { type Connection, reach } from "./connection.js";
import { goesOnFrom, isOlder, type Stamp, stampOf } from "./stamp.js";

/** The files of a database: the database itself, its log of writes, and the memory that its processes share. */
const endings = ["", "-wal", "-shm"] as const;

/** The number of looks at a log: another process may begin a new one during a look. */
const looks = 5;

/**
 * The files of an open database. SQLite would go on with files that were removed or replaced, and lose or destroy data. This
 * class notices that, and stops all use of them until a restart.
 */
export class DatabaseFiles {
  readonly #path: string;
  readonly #writer: number;
  readonly #connection: Pick<Connection, "writes">;
  readonly #saveLog: () => boolean;
  /** The inodes of the opened files, in the order of their endings. */
  readonly #inodes: bigint[];
  /** The stamp of the database, without the log, at the last look. */
  #stamp: Stamp;
  /** The time of the last change of the database before that look. */
  #changed: bigint;
  /** Whether a removed `-wal` holds writes that the database does not. */
  #mustSaveLog = false;
  /** The reason why nothing is read or written any more. */
  #broken: RestartNeededError | undefined;

  /**
   * @param path the path of the database, without links
   * @param writer the number of the store that has opened it
   * @param saveLog saves the content of a removed `-wal` in the database: this process still has that `-wal` open. Returns whether
   * everything is saved
   */
  constructor(path: string, writer: number, connection: Pick<Connection, "writes">, saveLog: () => boolean) {
    this.#path = path;
    this.#writer = writer;
    this.#connection = connection;
    this.#saveLog = saveLog;
    this.#inodes = endings.map((ending) => statsOf(path + ending).ino);
    this.#changed = statsOf(path).ctimeNs;
    this.#stamp = reach(() => stampOf(path));
  }

  /**
   * Checks that the files are those that were opened.
   *
   * @throws a {@link StoreUnavailableError} while the database is missing, and a {@link RestartNeededError} for good once
   * another has taken its place or the log is lost
   */
  check(): void {
    if (this.#broken) throw this.#broken;
    const [own, ...besides] = endings.map((ending) => statsIfThere(this.#path + ending));
    if (own === undefined)
      throw new StoreUnavailableError(`The SQLite file ${this.#path} is gone: put it back.`);
    if (own.ino !== this.#inodes[0]) this.break("was replaced");
    this.#checkStamp(own.ctimeNs);
    if (besides.every((stats, i) => stats?.ino === this.#inodes[i + 1])) return;
    this.#mustSaveLog = true;
    this.saveLostLog();
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

  /** Saves the content of a removed `-wal`, unless that is done or another process reads it. */
  saveLostLog(): void {
    if (this.#mustSaveLog && this.#hasLostLogAlone()) this.#mustSaveLog = !this.#saveLog();
  }

  /** Notices that another database, or another copy, was written over the open one. */
  #checkStamp(changed: bigint): void {
    if (changed === this.#changed) return;
    const stamp = this.#ownStamp();
    if (!stamp) this.break("was overwritten");
    this.#stamp = stamp;
    this.#changed = changed;
  }

  /** Returns the stamp of the database, without the log. `undefined` for that of another database or copy. */
  #ownStamp(): Stamp | undefined {
    for (let look = 1; look <= looks; look++) {
      const stamp = reach(() => stampOf(this.#path));
      if (this.#isOwn(stamp)) return stamp;
    }
    return undefined;
  }

  #isUnchanged(): boolean {
    try {
      return this.#ownStamp() !== undefined;
    } catch {
      // Something else than a database was written over it.
      return false;
    }
  }

  #isOwn(stamp: Stamp): boolean {
    const { id, writer, writes } = this.#stamp;
    // The database takes in what the log has, so it never has more.
    const isBetween = !isOlder(stamp.writes, writes) && !isOlder(this.#connection.writes(), stamp.writes);
    if (stamp.id !== id || !isBetween) return false;
    if (stamp.writes === writes) return stamp.writer === writer;
    if (stamp.writer === this.#writer) return true;
    const log = stampsInLog(`${this.#path}-wal`);
    return !log?.length || goesOnFrom(log, stamp);
  }

  /**
   * Says whether the `-wal` file was removed, and nobody has changed the database since. Somebody else who opens it makes an empty
   * `-wal`, and writes nothing while this process holds the locks in `-shm`.
   */
  #hasLostLogAlone(): boolean {
    const [own, log, shared] = endings.map((ending) => statsIfThere(this.#path + ending));
    const isLost = log === undefined || (log.ino !== this.#inodes[1] && log.size === 0n);
    const isThere = own?.ino === this.#inodes[0] && shared?.ino === this.#inodes[2];
    return isLost && isThere && this.#isUnchanged();
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
