import { type Finder, lookUp } from "../finder.js";
import type { FaceRecord, SharedState, TokenRecord, UserRecord } from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { SqlStore } from "../sql/sql-store.js";
import { type FacesChange, type Names, tokensToPrune } from "../store.js";
import { CachedFinder } from "./cached-finder.js";
import type { Connection } from "./connection.js";
import { readSnapshot, writeSnapshot } from "./snapshot-rows.js";
import { SqliteFile } from "./sqlite-file.js";
import { TransactionQueue } from "./transaction-queue.js";

interface Reader {
  connection: Connection;
  finder: Finder;
}

/** Keeps everything in an SQLite file. Several processes may share it. */
export class SqliteStore extends SqlStore {
  readonly #file: SqliteFile;
  readonly #finder = new CachedFinder();
  readonly #reads: TransactionQueue<Reader>;
  readonly #writes: TransactionQueue<Connection>;

  private constructor(file: SqliteFile) {
    super();
    this.#file = file;
    this.#reads = new TransactionQueue((work) =>
      file.reading((connection) => work({ connection, finder: this.#finder.use(connection) })),
    );
    this.#writes = new TransactionQueue(
      (work) => file.writing(work),
      () => file.onDisk(),
    );
  }

  /** Opens a file, and makes or brings up to date what is in it. */
  static async open(file: string): Promise<SqliteStore> {
    return new SqliteStore(await SqliteFile.open(file));
  }

  lookUp(names: Names) {
    return this.#read(({ finder }) => lookUp(finder, names));
  }

  user(id: string) {
    return this.#read(({ finder }) => finder.user(id));
  }

  application(id: string) {
    return this.#read(({ finder }) => finder.application(id));
  }

  shared() {
    return this.#read(({ finder }) => finder.shared());
  }

  addUser(user: UserRecord, faces: FaceRecord[] = []) {
    return this.#write((connection) => {
      const { id } = user;
      const data = JSON.stringify(user);
      const row = { id, version: firstVersion(), data, faces: JSON.stringify(faces) };
      if (connection.run("addUser", row) === 0) return false;
      for (const face of faces) connection.run("addFaceOwner", { id: face.id, userId: id });
      return true;
    });
  }

  addToken(token: TokenRecord, now: number) {
    const { hash, expires } = token;
    return this.#write((connection) => {
      connection.run("pruneTokens", { now, limit: tokensToPrune });
      connection.run("addToken", { hash, expires, data: JSON.stringify(token) });
    });
  }

  changeFaces({ userId, version, faces, added = [], removed = [], mails = [] }: FacesChange) {
    return this.#write((connection) => {
      // Even where it comes too late: what was decided on is then no longer true.
      this.#finder.forget("user", userId);
      for (const id of removed) this.#finder.forget("ownerOf", id);
      const row = { id: userId, version, faces: JSON.stringify(faces) };
      if (connection.run("changeFaces", row) === 0) return false;
      for (const id of added) connection.run("addFaceOwner", { id, userId });
      for (const id of removed) connection.run("removeFaceOwner", { id, userId });
      for (const mail of mails) connection.run("addMail", { userId, data: JSON.stringify(mail) });
      return true;
    });
  }

  snapshot() {
    return this.#read(({ connection }) => readSnapshot(connection));
  }

  restore(snapshot: Snapshot) {
    return this.#write((connection) => {
      this.#finder.forgetAll();
      writeSnapshot(connection, snapshot);
    });
  }

  override removeToken(hash: string) {
    return this.#write((connection) => {
      this.#finder.forget("token", hash);
      connection.run("removeToken", { hash });
    });
  }

  override changeShared(value: SharedState, version: number) {
    return this.#write((connection) => {
      this.#finder.forget("shared", "");
      return connection.run("changeShared", { data: JSON.stringify(value), version }) === 1;
    });
  }

  async close() {
    if (this.#file.isClosed) return;
    this.#reads.flush();
    this.#writes.flush();
    await this.#file.close();
  }

  protected texts(name: SharedQueryName, values: Values) {
    return this.#read(({ connection }) => connection.column(name, values));
  }

  protected run(name: SharedQueryName, values: Values) {
    return this.#write((connection) => connection.run(name, values));
  }

  async #read<T>(work: (reader: Reader) => T): Promise<T> {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    return this.#reads.add(work);
  }

  async #write<T>(work: (connection: Connection) => T): Promise<T> {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    return this.#writes.add(work);
  }
}
