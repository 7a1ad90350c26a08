import type { Pool, PoolClient } from "pg";
import type { CompiledOnce, Row, Value, Values } from "../sql/parameter.js";
import { StoreUnavailableError, tooManyReaders } from "../store-unavailable-error.js";
import { again } from "./again.js";
import { timeoutOf } from "./open-pool.js";

export interface Outcome {
  rows: Row[];
  /** The number of rows that were changed. */
  changed: number;
}

type Queryable = Pick<PoolClient, "query">;

export type Run<Name> = (name: Name, values?: Values) => Promise<Outcome>;

/** Runs queries of one name on the server, which prepares them at their first use on a connection. */
export class Connection<Name extends string> {
  readonly #pool: Pool;
  readonly #queries: Record<Name, CompiledOnce>;
  readonly #explain: (cause: unknown) => Error;
  #underWay = 0;
  #readers = 0;
  #isClosed = false;
  #whenDone = () => {};

  /** @param explain makes an error that says what keeps PostgreSQL from doing something, and what to do */
  constructor(pool: Pool, queries: Record<Name, CompiledOnce>, explain: (cause: unknown) => Error) {
    this.#pool = pool;
    this.#queries = queries;
    this.#explain = explain;
  }

  run(name: Name, values?: Values): Promise<Outcome> {
    return this.#do(() => this.#query(this.#pool, name, values));
  }

  /**
   * Does everything in one transaction, on a connection of its own, or nothing. It is never repeated.
   *
   * @param begin statements that begin it
   * @param timeoutMs milliseconds that the server may take for a query
   */
  async transaction<T>(begin: string, timeoutMs: number, work: (run: Run<Name>) => Promise<T>): Promise<T> {
    const client = await this.#lend(`${begin}; set local statement_timeout = ${timeoutMs}`);
    let isWhole = false;
    try {
      const result = await work((name, values) =>
        this.#query(client, name, values, timeoutMs).catch((cause) => this.#fail(cause)),
      );
      await client.query("commit").catch((cause) => this.#fail(cause));
      isWhole = true;
      return result;
    } finally {
      this.#giveBack(client, isWhole);
    }
  }

  /**
   * Reads piece by piece in one transaction, on a connection of its own.
   *
   * @param begin statements that begin it
   */
  async *reading<T>(begin: string, work: (run: Run<Name>) => AsyncIterable<T>): AsyncGenerator<T> {
    // The other connections are for requests: a reader may take minutes.
    if (this.#readers >= Math.max(1, Math.floor(this.#pool.options.max / 2))) throw tooManyReaders();
    this.#readers++;
    try {
      yield* this.#readingNow(begin, work);
    } finally {
      this.#readers--;
    }
  }

  async *#readingNow<T>(begin: string, work: (run: Run<Name>) => AsyncIterable<T>): AsyncGenerator<T> {
    const client = await this.#lend(begin);
    let isWhole = false;
    try {
      yield* work((name, values) => this.#query(client, name, values));
      await client.query("commit");
      isWhole = true;
    } catch (cause) {
      this.#fail(cause);
    } finally {
      this.#giveBack(client, isWhole);
    }
  }

  /** Takes nothing new, and closes the connections once what is under way is done: the pool itself would not wait. */
  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    if (this.#underWay > 0)
      await new Promise<void>((resolve) => {
        this.#whenDone = resolve;
      });
    await this.#pool.end();
  }

  /** Takes a connection for a transaction of many steps. It is under way until {@link #giveBack}. */
  async #lend(begin: string): Promise<PoolClient> {
    this.#underWay++;
    try {
      return await this.#do(() => this.#begin(begin));
    } catch (error) {
      this.#done();
      throw error;
    }
  }

  #giveBack(client: PoolClient, isWhole: boolean): void {
    // Without the connection the server undoes what was begun.
    client.release(!isWhole);
    this.#done();
  }

  async #begin(begin: string): Promise<PoolClient> {
    const client = await this.#pool.connect();
    try {
      await client.query(begin);
      return client;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  #done(): void {
    this.#underWay--;
    if (this.#underWay === 0) this.#whenDone();
  }

  async #query(on: Queryable, name: Name, values: Values = {}, timeoutMs?: number): Promise<Outcome> {
    const { sql, names } = this.#queries[name];
    const bound = names.map((one) => storable(values[one]));
    const query = {
      name,
      text: sql,
      values: bound,
      ...(timeoutMs && { query_timeout: timeoutOf(timeoutMs) }),
    };
    const { rows, rowCount } = await on.query(query);
    return { rows, changed: rowCount ?? 0 };
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isClosed) throw new StoreUnavailableError("The store is closed.");
    this.#underWay++;
    try {
      return await work();
    } catch (error) {
      return await this.#again(work, error);
    } finally {
      this.#done();
    }
  }

  async #again<T>(work: () => Promise<T>, error: unknown): Promise<T> {
    try {
      return await again(this.#pool, work, error);
    } catch (cause) {
      return this.#fail(cause);
    }
  }

  /** Throws a failure that comes from the server or the way to it, and may not come again. */
  #fail(cause: unknown): never {
    throw new StoreUnavailableError(this.#explain(cause).message, { cause });
  }
}

/** Replaces NUL in a key, because PostgreSQL takes none in a text. The JSON of a record has none: it is escaped there. */
function storable(value: Value | undefined): Value | undefined {
  if (typeof value === "object") return value.map(withoutNul);
  return typeof value === "string" ? withoutNul(value) : value;
}

function withoutNul(text: string): string {
  return text.replaceAll("\0", "\ufffd");
}
