import { namesOfUser } from "../names-of-user.js";
import type { FaceRecord, TokenRecord, UserRecord } from "../records.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { snapshotPieces } from "../sql/snapshot-rows.js";
import { SqlStore } from "../sql/sql-store.js";
import { type FacesChange, tokensToPrune } from "../store.js";
import type { Connection } from "./connection.js";
import { restore } from "./restore.js";
import { SqliteFile } from "./sqlite-file.js";
import { TransactionQueue } from "./transaction-queue.js";

/** Keeps everything in an SQLite file. Several processes may share it. */
export class SqliteStore extends SqlStore {
  readonly #file: SqliteFile;
  readonly #reads: TransactionQueue<Connection>;
  readonly #writes: TransactionQueue<Connection>;

  private constructor(file: SqliteFile) {
    super();
    this.#file = file;
    // All requests that have arrived share a transaction for their reads.
    this.#reads = new TransactionQueue((work) => file.reading(work), setImmediate);
    // Responses to reads go first, because a write waits for the disk. So the writes that follow the next reads share its transaction.
    this.#writes = new TransactionQueue(
      (work) => file.writing(work),
      (flush) => setImmediate(() => setImmediate(flush)),
    );
  }

  /** Opens a file. Makes its tables, or brings them up to date. */
  static async open(file: string): Promise<SqliteStore> {
    return new SqliteStore(await SqliteFile.open(file));
  }

  addUser(user: UserRecord, faces: FaceRecord[] = []) {
    return this.#writes.add((connection) => {
      const { id } = user;
      const names = namesOfUser(user);
      if (names.some((name) => connection.rows("userNamed", { name }).length > 0)) return false;
      const data = JSON.stringify(user);
      const row = { id, version: firstVersion(), data, faces: JSON.stringify(faces) };
      if (connection.run("addUser", row) === 0) return false;
      for (const name of names) connection.run("addUserName", { name, userId: id });
      for (const face of faces) connection.run("addFaceOwner", { id: face.id, userId: id });
      return true;
    });
  }

  addToken(token: TokenRecord, now: number) {
    return this.#writes.add((connection) => {
      connection.run("pruneTokens", { now, limit: tokensToPrune });
      connection.run("addToken", { ...token });
    });
  }

  changeFaces({ userId, version, faces, added = [], removed = [], mails = [] }: FacesChange) {
    return this.#writes.add((connection) => {
      const row = { id: userId, version, faces: JSON.stringify(faces) };
      if (connection.run("changeFaces", row) === 0) return false;
      for (const id of added) connection.run("addFaceOwner", { id, userId });
      for (const id of removed) connection.run("removeFaceOwner", { id, userId });
      for (const mail of mails) connection.run("addMail", { userId, data: JSON.stringify(mail) });
      return true;
    });
  }

  async *snapshot() {
    const [connection, release] = this.#file.readingOnItsOwn();
    try {
      yield* snapshotPieces(async (query, values) => {
        // Others have their turn between two pages.
        await new Promise(setImmediate);
        return connection.rows(query, values);
      });
    } finally {
      release();
    }
  }

  async close() {
    // A caller that came before the close may still write after its read.
    while ([this.#reads, this.#writes].map((queue) => queue.flush()).includes(true))
      await new Promise(setImmediate);
    this.#file.close();
  }

  protected restoreNow(parts: SnapshotParts) {
    return restore(this.#file, parts);
  }

  protected row(name: SharedQueryName, values: Values) {
    return this.#reads.add((connection) => connection.row(name, values));
  }

  protected rows(name: SharedQueryName, values: Values) {
    return this.#reads.add((connection) => connection.rows(name, values));
  }

  protected run(name: SharedQueryName, values: Values) {
    return this.#writes.add((connection) => connection.run(name, values));
  }
}
