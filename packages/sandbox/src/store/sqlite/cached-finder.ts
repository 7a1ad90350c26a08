import type { Finder } from "../finder.js";
import type { ApplicationRecord, SharedState, TokenRecord } from "../records.js";
import type { FindQueryName } from "../sql/find-queries.js";
import { parseIf, sharedOf } from "../sql/sql-store.js";
import type { UserWithFaces, Versioned } from "../store.js";
import type { Connection } from "./connection.js";
import { ReadCache } from "./read-cache.js";

/** Finds things in a file, and keeps what it has found until it changes. */
export class CachedFinder implements Finder {
  readonly #kept: Record<FindQueryName, ReadCache<unknown>> = {
    user: new ReadCache(),
    ownerOf: new ReadCache(),
    application: new ReadCache(),
    token: new ReadCache(),
    shared: new ReadCache(),
  };
  /** Of what the rest was read. */
  #source: { connection: Connection; dataVersion: number | undefined } | undefined;

  /**
   * Reads with a connection from now on. Forgets what another process may have changed, or all where it is a new one: the file
   * was opened again.
   */
  use(connection: Connection): this {
    const dataVersion = connection.value<number>("dataVersion");
    if (connection !== this.#source?.connection || dataVersion !== this.#source.dataVersion) {
      this.forgetAll();
      this.#source = { connection, dataVersion };
    }
    return this;
  }

  forget(name: FindQueryName, key: string): void {
    this.#kept[name].forget(key);
  }

  forgetAll(): void {
    for (const cache of Object.values(this.#kept)) cache.clear();
  }

  shared() {
    return this.#find("shared", "", sharedOf) as Versioned<SharedState>;
  }

  user(id: string) {
    return this.#find("user", id, parseIf<Versioned<UserWithFaces>>);
  }

  ownerOf(faceId: string) {
    return this.#find("ownerOf", faceId, (text) => text);
  }

  application(id: string) {
    return this.#find("application", id, parseIf<ApplicationRecord>);
  }

  token(hash: string) {
    return this.#find("token", hash, parseIf<TokenRecord>);
  }

  #find<T>(name: FindQueryName, key: string, parseText: (text?: string) => T | undefined): T | undefined {
    const cache = this.#kept[name] as ReadCache<T>;
    return cache.get(key, () => parseText(this.#source?.connection.value(name, { key })));
  }
}
