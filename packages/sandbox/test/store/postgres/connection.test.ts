import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { Connection } from "../../../src/store/postgres/connection.js";
import { openPool } from "../../../src/store/postgres/open-pool.js";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { postgresQueries } from "../../../src/store/postgres/queries.js";
import type { Tables } from "../../../src/store/sql/tables.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { ask, emptyDatabase } from "../../support/postgres/database.js";

async function open() {
  const url = await emptyDatabase();
  await (await PostgresStore.open(url)).close();
  const { pool } = openPool(url, 5000);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const connection = new Connection(pool, postgresQueries(db), (cause) => cause as Error);
  onTestFinished(() => connection.close());
  return { url, pool, connection };
}

it("a close waits for a transaction that begins", async () => {
  const { connection } = await open();
  let rows = 0;
  const done = connection.transaction("begin; select pg_sleep(0.05)", 5000, async (run) => {
    rows = (await run("shared")).rows.length;
  });
  await connection.close();
  expect(rows).toBe(1);
  await done;
});

it("a connection that is cut off between two queries of a transaction ends the transaction, and nothing else", async () => {
  const { url, pool, connection } = await open();
  const closed = new Promise((resolve) => pool.once("connect", (client) => client.once("end", resolve)));
  const cut = connection.transaction("begin", 5000, async (run) => {
    await ask(
      url,
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await closed;
    await run("shared");
  });
  await expect(cut).rejects.toThrow(StoreUnavailableError);
  expect((await connection.run("shared")).rows).toHaveLength(1);
});

it("readers that take their time leave connections to everybody else", async () => {
  const { connection } = await open();
  const read = () =>
    connection.reading("begin", async function* (run) {
      yield await run("shared");
      yield await run("shared");
    });
  const readers = Array.from({ length: 5 }, read);
  await Promise.all(readers.map((reader) => reader.next()));
  await expect(read().next()).rejects.toThrow(StoreUnavailableError);
  expect((await connection.run("shared")).rows).toHaveLength(1);
  await Promise.all(readers.map((reader) => reader.return(undefined)));
  const next = read();
  expect(await next.next()).toMatchObject({ done: false });
  await next.return(undefined);
});

it("a transaction has a time limit of its own for each query", async () => {
  const { url, connection } = await open();
  const holder = new pg.Client({ connectionString: url });
  await holder.connect();
  onTestFinished(() => holder.end());
  // Holds the row that the transaction wants.
  await holder.query("begin; update shared set data = data");
  const change = (timeoutMs: number) =>
    connection.transaction("begin", timeoutMs, (run) => run("changeShared", { data: "{}", version: 0 }));
  await expect(change(50)).rejects.toThrow(StoreUnavailableError);
  const changed = change(5000);
  await holder.query("rollback");
  await expect(changed).resolves.toMatchObject({ changed: 1 });
});
