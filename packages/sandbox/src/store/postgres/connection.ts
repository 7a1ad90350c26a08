import type { Pool, PoolClient } from "pg";
import type { CompiledOnce, Row, Value, Values } from "../sql/parameter.js";
import { StoreUnavailableError } from "../store-unavailable-error.js";

export interface Outcome {
  rows: Row[];
  /** How many rows were changed. */
  changed: number;
}

type Queryable = Pick<PoolClient, "query">;

/** Runs queries of one name on the server, which prepares them at their first use on a connection. */
export class Connection<Name extends string> {
  readonly #pool: Pool;
  readonly #queries: Record<Name, CompiledOnce>;

  constructor(pool: Pool, queries: Record<Name, CompiledOnce>) {
    this.#pool = pool;
    this.#queries = queries;
  }

  /** @param on @default any free connection */
  async run(name: Name, values: Values = {}, on: Queryable = this.#pool): Promise<Outcome> {
    const { sql, names } = this.#queries[name];
    const bound = names.map((one) => storable(values[one]));
    const { rows, rowCount } = await reach(on.query({ name, text: sql, values: bound }));
    return { rows, changed: rowCount ?? 0 };
  }

  /**
   * Does everything in one transaction, or nothing.
   *
   * @param begin statements that begin it
   */
  async transaction<T>(
    begin: string,
    work: (run: (name: Name, values?: Values) => Promise<Outcome>) => Promise<T>,
  ): Promise<T> {
    const client = await reach(this.#pool.connect());
    try {
      await reach(client.query(begin));
      const result = await work((name, values) => this.run(name, values, client));
      await reach(client.query("commit"));
      client.release();
      return result;
    } catch (error) {
      // Without the connection the server undoes what was begun.
      client.release(true);
      throw error;
    }
  }
}

/** PostgreSQL takes no NUL in a text. No record has one outside its JSON, where it is escaped, so no key is found by this. */
function storable(value: Value | undefined): Value | undefined {
  return typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;
}

/** What fails here fails because of the server or the way to it, and may succeed later. */
async function reach<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new StoreUnavailableError("PostgreSQL cannot be reached or cannot write.", { cause: error });
  }
}
