import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import { namesOfUser } from "../names-of-user.js";
import type { FaceRecord, TokenRecord, UserRecord } from "../records.js";
import type { SnapshotParts } from "../snapshot.js";
import { firstVersion } from "../sql/first-version.js";
import { migrate } from "../sql/migrate.js";
import type { Values } from "../sql/parameter.js";
import type { SharedQueryName } from "../sql/queries.js";
import { SqlStore } from "../sql/sql-store.js";
import type { Tables } from "../sql/tables.js";
import type { FacesChange } from "../store.js";
import { Connection } from "./connection.js";
import { Destination } from "./destination.js";
import { openPool, ownSetting } from "./open-pool.js";
import { type PostgresQueryName, postgresQueries } from "./queries.js";
import { restore } from "./restore.js";
import { readSnapshot } from "./snapshot-rows.js";
import { tableParts } from "./table-parts.js";

/** Keeps everything in a PostgreSQL database, for many processes that are one sandbox. */
export class PostgresStore extends SqlStore {
  readonly #connection: Connection<PostgresQueryName>;
  readonly #cutOff: () => void;

  private constructor(connection: Connection<PostgresQueryName>, cutOff: () => void) {
    super();
    this.#connection = connection;
    this.#cutOff = cutOff;
  }

  /**
   * Opens a database. Makes its tables, or brings them up to date.
   *
   * @param timeoutMs the time that a connection, and then a response, may take, in milliseconds
   * @throws an Error that says why it cannot, and what to do. It never holds the password.
   */
  static async open(url: string, timeoutMs = 5000): Promise<PostgresStore> {
    const destination = new Destination(url);
    const { pool, cutOff } = openPool(url, timeoutMs);
    try {
      const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
      await checkSession(pool);
      await checkEncoding(pool);
      await checkTemporary(pool);
      await migrate(db, tableParts);
      const connection = new Connection(pool, postgresQueries(db), (cause) => destination.explain(cause));
      return new PostgresStore(connection, cutOff);
    } catch (error) {
      await pool.end();
      // The driver keeps a connection that got no password. It would last until the server gives up.
      cutOff();
      throw destination.explain(error);
    }
  }

  async addUser(user: UserRecord, faces: FaceRecord[] = []) {
    const { id } = user;
    const row = { id, version: firstVersion(), data: JSON.stringify(user), faces: JSON.stringify(faces) };
    try {
      return await this.#changes("addUser", {
        ...row,
        names: namesOfUser(user),
        added: faces.map((face) => face.id),
      });
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  async addToken(token: TokenRecord, now: number) {
    await this.#connection.run("addToken", { ...token, now });
  }

  async changeFaces({ userId, version, faces, added = [], removed = [], mails = [] }: FacesChange) {
    const mail = mails.map((one) => JSON.stringify(one));
    const row = { userId, version, faces: JSON.stringify(faces) };
    return this.#changes("changeFaces", { ...row, added, removed, mail });
  }

  snapshot(): AsyncIterable<string> {
    return readSnapshot(this.#connection);
  }

  async close() {
    await this.#connection.close();
    // A server that hangs would keep the process alive.
    this.#cutOff();
  }

  protected restoreNow(parts: SnapshotParts) {
    return restore(this.#connection, parts);
  }

  protected async row(name: SharedQueryName, values: Values) {
    return (await this.#connection.run(name, values)).rows[0];
  }

  protected async rows(name: SharedQueryName, values: Values) {
    return (await this.#connection.run(name, values)).rows;
  }

  protected async run(name: SharedQueryName, values: Values) {
    return (await this.#connection.run(name, values)).changed;
  }

  /** Runs a query that returns the ID of a changed user. Says whether it has changed one. */
  async #changes(name: PostgresQueryName, values: Values): Promise<boolean> {
    return (await this.#connection.run(name, values)).rows.length === 1;
  }
}

/**
 * Checks that the settings of a session arrive. A pooler that shares sessions drops them.
 *
 * @throws an Error if they do not
 */
async function checkSession(pool: Pool): Promise<void> {
  const { rows } = await pool.query("select current_setting($1, true) as setting", [ownSetting]);
  if (rows[0]?.setting !== "on")
    throw new Error("something on the way keeps back the settings of the session");
}

/**
 * Checks the encoding of the database.
 *
 * @throws an Error if it cannot hold every character
 */
async function checkEncoding(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ server_encoding: string }>("show server_encoding");
  const encoding = rows[0]?.server_encoding;
  if (encoding !== "UTF8") throw new Error(`the encoding of the database is ${encoding}, not UTF8`);
}

/**
 * Checks that the user may create temporary tables, which a restore needs.
 *
 * @throws an Error if not
 */
async function checkTemporary(pool: Pool): Promise<void> {
  const { rows } = await pool.query("select has_database_privilege(current_database(), 'TEMP') as allowed");
  if (!rows[0]?.allowed) throw new Error("the user may not create temporary tables");
}

/** Says whether a row could not be added because another one has its key. */
function isUniqueViolation(error: unknown): boolean {
  return (error as { cause?: { code?: string } }).cause?.code === "23505";
}
