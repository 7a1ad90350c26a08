import { Kysely, Migrator, type SqliteDatabase, SqliteDialect } from "kysely";
import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { migrations } from "../sql/migrations.js";
import { buildQueries } from "../sql/queries.js";
import type { Tables } from "../sql/tables.js";
import {
  type FacesChange,
  type MailPage,
  type Store,
  tokensToPrune,
  type UserPage,
  type Versioned,
} from "../store.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import { Connection, openDatabase } from "./connection.js";
import { readSnapshot, writeSnapshot } from "./snapshot-rows.js";
import { WriteQueue } from "./write-queue.js";

/** Keeps everything in an SQLite file. Several processes may share it. */
export class SqliteStore implements Store {
  readonly #connection: Connection;
  readonly #closeDatabase: () => void;
  readonly #writes: WriteQueue;
  #isClosed = false;

  private constructor(connection: Connection, closeDatabase: () => void) {
    this.#connection = connection;
    this.#closeDatabase = closeDatabase;
    this.#writes = new WriteQueue((work) => connection.transaction(work));
  }

  /** Opens a file, and makes or brings up to date what is in it. */
  static async open(file: string): Promise<SqliteStore> {
    const database = openDatabase(file);
    const db = new Kysely<Tables>({
      dialect: new SqliteDialect({ database: database as unknown as SqliteDatabase }),
    });
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) throw error;
    return new SqliteStore(new Connection(database, buildQueries(db)), () => database.close());
  }

  async user(id: string) {
    const row = this.#read().get("user", { id });
    if (!row) return undefined;
    const faces = this.#read()
      .all("facesOfUser", { id })
      .map(parse<FaceRecord>);
    return { value: { user: parse<UserRecord>(row), faces }, version: Number(row.version) };
  }

  async face(id: string) {
    return parseRow<FaceRecord>(this.#read().get("face", { id }));
  }

  async application(id: string) {
    return parseRow<ApplicationRecord>(this.#read().get("application", { id }));
  }

  async token(hash: string) {
    return parseRow<TokenRecord>(this.#read().get("token", { hash }));
  }

  async shared(): Promise<Versioned<SharedState>> {
    const row = this.#read().get("shared");
    if (!row) throw new StoreUnavailableError("The SQLite file is not one of the sandbox.");
    return { value: parse<SharedState>(row), version: Number(row.version) };
  }

  addUser(user: UserRecord, faces: FaceRecord[] = []) {
    return this.#write((connection) => {
      if (
        connection.run("addUser", { id: user.id, version: firstVersion(), data: JSON.stringify(user) }) === 0
      )
        return false;
      for (const face of faces) putFace(connection, face);
      return true;
    });
  }

  addApplication(application: ApplicationRecord) {
    const row = { id: application.id, data: JSON.stringify(application) };
    return this.#write((connection) => connection.run("addApplication", row) === 1);
  }

  addToken(token: TokenRecord, now: number) {
    const { hash, expires } = token;
    return this.#write((connection) => {
      connection.run("pruneTokens", { now, limit: tokensToPrune });
      connection.run("addToken", { hash, expires, data: JSON.stringify(token) });
    });
  }

  removeToken(hash: string) {
    return this.#write((connection) => {
      connection.run("removeToken", { hash });
    });
  }

  changeFaces({ userId, version, put = [], remove = [], mails = [] }: FacesChange) {
    return this.#write((connection) => {
      if (connection.run("raiseVersion", { id: userId, version }) === 0) return false;
      for (const face of put) putFace(connection, face);
      for (const id of remove) connection.run("removeFace", { id, userId });
      for (const mail of mails) connection.run("addMail", { userId, data: JSON.stringify(mail) });
      return true;
    });
  }

  changeShared(value: SharedState, version: number) {
    const data = JSON.stringify(value);
    return this.#write((connection) => connection.run("changeShared", { data, version }) === 1);
  }

  async users({ limit, after = "" }: UserPage) {
    return this.#read()
      .all("users", { limit, after })
      .map((row) => ({
        user: parse<UserRecord>(row),
        faces: this.#read()
          .all("facesOfUser", { id: row.id as string })
          .map(parse<FaceRecord>),
      }));
  }

  async mails({ limit, userId }: MailPage) {
    const rows =
      userId === undefined
        ? this.#read().all("mails", { limit })
        : this.#read().all("mailsToUser", { limit, userId });
    return rows.map(parse<MailRecord>);
  }

  async snapshot(): Promise<Snapshot> {
    return this.#read().transaction(() => readSnapshot(this.#connection));
  }

  restore(snapshot: Snapshot) {
    return this.#write((connection) => writeSnapshot(connection, snapshot));
  }

  async close() {
    if (this.#isClosed) return;
    this.#writes.flush();
    this.#isClosed = true;
    this.#closeDatabase();
  }

  #read(): Connection {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    return this.#connection;
  }

  async #write<T>(work: (connection: Connection) => T): Promise<T> {
    const connection = this.#read();
    return this.#writes.add(() => work(connection));
  }
}

function putFace(connection: Connection, face: FaceRecord): void {
  connection.run("putFace", { id: face.id, userId: face.userId, data: JSON.stringify(face) });
}

function parse<T>({ data }: { data?: string | number }): T {
  return JSON.parse(data as string);
}

function parseRow<T>(row: { data?: string | number } | undefined): T | undefined {
  return row && parse<T>(row);
}
