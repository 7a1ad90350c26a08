import type { ApplicationRecord, FaceRecord, SharedState, TokenRecord, UserRecord } from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { SqlStore } from "../sql/sql-store.js";
import { type FacesChange, tokensToPrune, type UserWithFaces, type Versioned } from "../store.js";
import type { Connection } from "./connection.js";
import { ReadCache } from "./read-cache.js";
import { ReadTurn } from "./read-turn.js";
import { readSnapshot, writeSnapshot } from "./snapshot-rows.js";
import { SqliteFile } from "./sqlite-file.js";
import { WriteQueue } from "./write-queue.js";

/**
 * Keeps everything in an SQLite file. Several processes may share it: what was read lately is kept until one of them writes,
 * which {@link SqliteStore.shared} finds out.
 */
export class SqliteStore extends SqlStore {
  readonly #file: SqliteFile;
  readonly #writes: WriteQueue<Connection>;
  readonly #reads: ReadTurn;
  readonly #cached = {
    users: new ReadCache<Versioned<UserWithFaces>>(),
    faces: new ReadCache<FaceRecord>(),
    applications: new ReadCache<ApplicationRecord>(),
    tokens: new ReadCache<TokenRecord>(),
    shared: new ReadCache<Versioned<SharedState>>(),
  };
  /** Of what the caches have been read. */
  #source: { connection: Connection; dataVersion: unknown } | undefined;

  private constructor(file: SqliteFile) {
    super();
    this.#file = file;
    this.#writes = new WriteQueue((work) => file.transaction(work));
    this.#reads = new ReadTurn(
      () => this.#look(),
      () => file.connection.endReading(),
    );
  }

  /** Opens a file, and makes or brings up to date what is in it. */
  static async open(file: string): Promise<SqliteStore> {
    return new SqliteStore(await SqliteFile.open(file));
  }

  override user(id: string) {
    return this.#cached.users.get(id, () => super.user(id));
  }

  override face(id: string) {
    return this.#cached.faces.get(id, () => super.face(id));
  }

  override application(id: string) {
    return this.#cached.applications.get(id, () => super.application(id));
  }

  override token(hash: string) {
    return this.#cached.tokens.get(hash, () => super.token(hash));
  }

  override async shared() {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    await this.#reads.join();
    return (await this.#cached.shared.get("", () => super.shared())) as Versioned<SharedState>;
  }

  addUser(user: UserRecord, faces: FaceRecord[] = []) {
    return this.#write((connection) => {
      const row = { id: user.id, version: firstVersion(), data: JSON.stringify(user) };
      if (connection.run("addUser", row) === 0) return false;
      for (const face of faces) putFace(connection, face);
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

  changeFaces({ userId, version, put = [], remove = [], mails = [] }: FacesChange) {
    return this.#write((connection) => {
      // Even where it comes too late: what was decided on is then no longer true.
      this.#cached.users.forget(userId);
      for (const id of [...put.map((face) => face.id), ...remove]) this.#cached.faces.forget(id);
      if (connection.run("raiseVersion", { id: userId, version }) === 0) return false;
      for (const face of put) putFace(connection, face);
      for (const id of remove) connection.run("removeFace", { id, userId });
      for (const mail of mails) connection.run("addMail", { userId, data: JSON.stringify(mail) });
      return true;
    });
  }

  async snapshot(): Promise<Snapshot> {
    await this.#file.ready();
    return this.#file.transaction(readSnapshot);
  }

  restore(snapshot: Snapshot) {
    return this.#write((connection) => {
      this.#forgetAll();
      writeSnapshot(connection, snapshot);
    });
  }

  override removeToken(hash: string) {
    return this.#write((connection) => {
      this.#cached.tokens.forget(hash);
      connection.run("removeToken", { hash });
    });
  }

  override changeShared(value: SharedState, version: number) {
    return this.#write((connection) => {
      this.#cached.shared.forget("");
      return connection.run("changeShared", { data: JSON.stringify(value), version }) === 1;
    });
  }

  async close() {
    if (this.#file.isClosed) return;
    this.#writes.flush();
    this.#file.close();
  }

  /** Begins to read, and forgets what another process may have changed, or all where the file was opened again. */
  #look(): void {
    const { connection } = this.#file;
    connection.beginReading();
    const dataVersion = connection.first("dataVersion")?.data_version;
    if (connection === this.#source?.connection && dataVersion === this.#source.dataVersion) return;
    this.#forgetAll();
    this.#source = { connection, dataVersion };
  }

  #forgetAll(): void {
    for (const cache of Object.values(this.#cached)) cache.clear();
  }

  protected async rows(name: SharedQueryName, values: Values = {}) {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    return this.#file.connection.rows(name, values);
  }

  protected run(name: SharedQueryName, values: Values) {
    return this.#write((connection) => connection.run(name, values));
  }

  async #write<T>(work: (connection: Connection) => T): Promise<T> {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    return this.#writes.add(work);
  }
}

function putFace(connection: Connection, face: FaceRecord): void {
  connection.run("putFace", { id: face.id, userId: face.userId, data: JSON.stringify(face) });
}
