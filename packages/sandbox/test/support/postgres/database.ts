import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject, onTestFinished } from "vitest";

/** The URL of an empty database that is gone when the test ends. */
export async function emptyDatabase(server = inject("postgresUrl")): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await ask(server, `create database ${name}`);
  onTestFinished(async () => {
    await ask(server, `drop database if exists ${name} with (force)`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** The rows that one statement gives, on a connection of its own. */
export async function ask(url: string, statement: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}
