import { nameKey } from "../names-of-user.js";
import type {
  ApplicationRecord,
  FaceRecord,
  MailRecord,
  SharedState,
  TokenRecord,
  UserRecord,
} from "../records.js";
import type { SnapshotParts } from "../snapshot.js";
import type {
  FacesChange,
  Known,
  MailPage,
  Names,
  Store,
  UserPage,
  UserWithFaces,
  Versioned,
} from "../store.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";
import type { Row, Values } from "./parameter.js";
import type { SharedQueryName } from "./queries.js";

/** Implements each method that is a single query, the same on every database. */
export abstract class SqlStore implements Store {
  #lastRestore: Promise<unknown> = Promise.resolve();

  /** Runs a query, and returns the first row. */
  protected abstract row(name: SharedQueryName, values: Values): Promise<Row | undefined>;
  protected abstract rows(name: SharedQueryName, values: Values): Promise<Row[]>;
  /** Runs a query, and returns the number of rows that it changed. */
  protected abstract run(name: SharedQueryName, values: Values): Promise<number>;

  abstract addUser(user: UserRecord, faces?: FaceRecord[]): Promise<boolean>;
  abstract addToken(token: TokenRecord, now: number): Promise<void>;
  abstract changeFaces(change: FacesChange): Promise<boolean>;
  abstract snapshot(): AsyncIterable<string>;
  abstract close(): Promise<void>;
  protected abstract restoreNow(parts: SnapshotParts): Promise<void>;

  /** Snapshots that still arrive come one after the other: each holds a connection until its last part. */
  restore(parts: SnapshotParts): Promise<void> {
    if (Symbol.iterator in parts) return this.restoreNow(parts);
    const restored = this.#lastRestore.then(() => this.restoreNow(parts));
    this.#lastRestore = restored.catch(() => {});
    return restored;
  }

  async lookUp(names: Names): Promise<Known> {
    const row = (await this.row("lookUp", { ...names })) ?? {};
    return {
      shared: sharedOf(row.shared),
      token: parseIf<TokenRecord>(row.token),
      application: parseIf<ApplicationRecord>(row.application),
      user: parseIf<Versioned<UserWithFaces>>(row.user),
    };
  }

  async user(id: string) {
    return parseIf<Versioned<UserWithFaces>>((await this.row("user", { id }))?.data);
  }

  async userNamed(name: string) {
    return parseIf<Versioned<UserWithFaces>>((await this.row("userNamed", { name: nameKey(name) }))?.data);
  }

  async application(id: string) {
    return parseIf<ApplicationRecord>((await this.row("application", { id }))?.data);
  }

  async shared() {
    return sharedOf((await this.row("shared", {}))?.data);
  }

  async addApplication(application: ApplicationRecord) {
    const { id } = application;
    return (await this.run("addApplication", { id, data: JSON.stringify(application) })) === 1;
  }

  async removeToken(hash: string) {
    await this.run("removeToken", { hash });
  }

  async changeShared(value: SharedState, version: number) {
    return (await this.run("changeShared", { data: JSON.stringify(value), version })) === 1;
  }

  async users({ limit, after = "" }: UserPage) {
    return (await this.texts("users", { limit, after })).map(parse<UserWithFaces>);
  }

  async mails({ limit, userId }: MailPage) {
    const texts =
      userId === undefined
        ? await this.texts("mails", { limit })
        : await this.texts("mailsToUser", { limit, userId });
    return texts.map(parse<MailRecord>);
  }

  protected async texts(name: SharedQueryName, values: Values): Promise<string[]> {
    return textsOf(await this.rows(name, values));
  }
}

/** Returns the column `data` of each row. */
export function textsOf(rows: Row[]): string[] {
  return rows.map(({ data }) => data as string);
}

export function parse<T>(text: string): T {
  return JSON.parse(text);
}

function parseIf<T>(text: Row[string] | undefined): T | undefined {
  return typeof text !== "string" ? undefined : parse<T>(text);
}

export function sharedOf(text: Row[string] | undefined): Versioned<SharedState> {
  if (typeof text !== "string") throw new StoreUnavailableError("The database is not one of the sandbox.");
  return parse(text);
}
