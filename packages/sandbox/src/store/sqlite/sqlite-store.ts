import type { FaceRecord, SharedState, TokenRecord, UserRecord } from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { SqlStore } from "../sql/sql-store.js";
import { type FacesChange, tokensToPrune, type Versioned } from "../store.js";
import type { Connection } from "./connection.js";
import { ReadCache } from "./read-cache.js";
import { readSnapshot, writeSnapshot } from "./snapshot-rows.js";
import { SqliteFile } from "./sqlite-file.js";
import { WriteQueue } from "./write-queue.js";

/**
 * How many milliseconds a look at what other processes have changed is good for. It takes longer until who was answered by one of
 * them can ask here.
 */
const lookMs = 0.1;

/**
 * Keeps everything in an SQLite file. Several processes may share it: what was read lately is kept until one of them writes,
 * which {@link SqliteStore.shared} finds out.
 */
export class SqliteStore extends SqlStore {
  readonly #file: SqliteFile;
  readonly #writes: WriteQueue<Connection>;
  readonly #cache = new ReadCache();
  /** Of what the cache has been read. */
  #cached: { connection: Connection; dataVersion: unknown } | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  private constructor(file: SqliteFile) {
    super();
    this.#file = file;
    this.#writes = new WriteQueue((work) => file.transaction(work));
  }

  /** Opens a file, and makes or brings up to date what is in it. */
  static async open(file: string): Promise<SqliteStore> {
    return new SqliteStore(await SqliteFile.open(file));
  }

  override user(id: string) {
    return this.#cache.get(`user ${id}`, () => super.user(id));
  }

  override face(id: string) {
    return this.#cache.get(`face ${id}`, () => super.face(id));
  }

  override application(id: string) {
    return this.#cache.get(`application ${id}`, () => super.application(id));
  }

  override token(hash: string) {
    return this.#cache.get(`token ${hash}`, () => super.token(hash));
  }

  override async shared() {
    const waiting = this.#file.ready();
    if (waiting) await waiting;
    this.#look();
    return (await this.#cache.get("shared", () => super.shared())) as Versioned<SharedState>;
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
      this.#cache.forget(`user ${userId}`);
      for (const id of [...put.map((face) => face.id), ...remove]) this.#cache.forget(`face ${id}`);
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
      this.#cache.clear();
      writeSnapshot(connection, snapshot);
    });
  }

  override removeToken(hash: string) {
    return this.#write((connection) => {
      this.#cache.forget(`token ${hash}`);
      connection.run("removeToken", { hash });
    });
  }

  override changeShared(value: SharedState, version: number) {
    return this.#write((connection) => {
      this.#cache.forget("shared");
      return connection.run("changeShared", { data: JSON.stringify(value), version }) === 1;
    });
  }

  async close() {
    if (this.#file.isClosed) return;
    this.#writes.flush();
    this.#file.close();
  }

  /** Forgets what another process may have changed, or all where the file was opened again. */
  #look(): void {
    const { connection } = this.#file;
    const now = performance.now();
    if (now - this.#lookedAt < lookMs && connection === this.#cached?.connection) return;
    this.#lookedAt = now;
    const dataVersion = connection.first("dataVersion")?.data_version;
    if (connection !== this.#cached?.connection || dataVersion !== this.#cached.dataVersion) {
      this.#cache.clear();
      this.#cached = { connection, dataVersion };
    }
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
