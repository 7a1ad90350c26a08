import { Kysely, PostgresDialect, sql } from "kysely";
import type { FaceRecord, TokenRecord, UserRecord } from "../records.js";
import type { Snapshot } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { migrate } from "../sql/migrate.js";
import type { ColumnTypes } from "../sql/migrations.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { SqlStore } from "../sql/sql-store.js";
import type { Tables } from "../sql/tables.js";
import type { FacesChange } from "../store.js";
import { Connection } from "./connection.js";
import { Destination } from "./destination.js";
import { openPool } from "./open-pool.js";
import { type PostgresQueryName, postgresQueries } from "./queries.js";
import { readSnapshot, writeSnapshot } from "./snapshot-rows.js";

const columnTypes: ColumnTypes = {
  key: sql`text collate "C"`,
  number: "bigint",
  addSeq: (table) =>
    table.addColumn("seq", "bigint", (column) => column.generatedAlwaysAsIdentity().primaryKey()),
};

/** Keeps everything in a PostgreSQL database, for many processes that are one sandbox. */
export class PostgresStore extends SqlStore {
  readonly #connection: Connection<PostgresQueryName>;

  private constructor(connection: Connection<PostgresQueryName>) {
    super();
    this.#connection = connection;
  }

  /**
   * Opens a database, and makes or brings up to date what is in it.
   *
   * @param timeoutMs how long a connection, and then an answer, may take
   * @throws an Error that says why it cannot, and what to do; it never has the password
   */
  static async open(url: string, timeoutMs = 5000): Promise<PostgresStore> {
    const destination = new Destination(url);
    const { pool, cutOff } = openPool(url, timeoutMs);
    try {
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      await migrate(db, columnTypes);
      return new PostgresStore(new Connection(pool, postgresQueries(db)));
    } catch (error) {
      await pool.end();
      // The driver keeps a connection that got no password: it would last until the server gives up.
      cutOff();
      throw destination.explain(error);
    }
  }

  async addUser(user: UserRecord, faces: FaceRecord[] = []) {
    const row = { id: user.id, version: firstVersion(), data: JSON.stringify(user) };
    return this.#changes("addUser", { ...row, ...listsOf(faces) });
  }

  async addToken(token: TokenRecord, now: number) {
    const { hash, expires } = token;
    await this.#connection.run("addToken", { hash, expires, data: JSON.stringify(token), now });
  }

  async changeFaces({ userId, version, put = [], remove = [], mails = [] }: FacesChange) {
    const mail = mails.map((one) => JSON.stringify(one));
    return this.#changes("changeFaces", { userId, version, ...listsOf(put), removed: remove, mail });
  }

  snapshot(): Promise<Snapshot> {
    return readSnapshot(this.#connection);
  }

  restore(snapshot: Snapshot): Promise<void> {
    return writeSnapshot(this.#connection, snapshot);
  }

  close() {
    return this.#connection.close();
  }

  protected async rows(name: SharedQueryName, values?: Values) {
    return (await this.#connection.run(name, values)).rows;
  }

  protected async run(name: SharedQueryName, values: Values) {
    return (await this.#connection.run(name, values)).changed;
  }

  /** Whether the query has changed somebody: it gives their ID. */
  async #changes(name: PostgresQueryName, values: Values): Promise<boolean> {
    return (await this.#connection.run(name, values)).rows.length === 1;
  }
}

function listsOf(faces: FaceRecord[]) {
  return { faceId: faces.map(({ id }) => id), face: faces.map((one) => JSON.stringify(one)) };
}
