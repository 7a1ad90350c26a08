import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";

/** Creates a database without tables, and a function that removes it. */
export async function createDatabase(server = inject("postgresUrl")) {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await ask(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => ask(server, `drop database if exists ${name} with (force)`) };
}

/** Creates a database without tables that is gone when the test ends, and returns its URL. */
export async function emptyDatabase(server = inject("postgresUrl")): Promise<string> {
  const { url, drop } = await createDatabase(server);
  onTestFinished(async () => {
    await drop();
  });
  return url;
}

/** Returns the rows of one statement, on a connection of its own. */
export async function ask(url: string, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}
