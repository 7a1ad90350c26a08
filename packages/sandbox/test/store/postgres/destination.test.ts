import { inspect } from "node:util";
import { freePort } from "@idaas-face/common/free-port";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startSandbox } from "../../../src/index.js";
import { Destination } from "../../../src/store/postgres/destination.js";
import { ask, emptyDatabase } from "../../support/postgres/database.js";

/** Returns the error of a sandbox that does not start with a database. */
async function complaint(databaseUrl: string): Promise<Error> {
  return startSandbox({ port: 0, databaseUrl }).then(
    async (sandbox) => {
      await sandbox.close();
      throw new Error("The sandbox has started.");
    },
    (error) => error,
  );
}

function changed(url: string, change: Partial<URL>): string {
  return Object.assign(new URL(url), change).href;
}

describe("it says what is wrong, and what to do", () => {
  it.each([
    "mysql://user:secret@127.0.0.1/db",
    "user:secret@127.0.0.1",
    "postgres://user:secret#1@127.0.0.1/db",
    "",
  ])("with a URL that is not one of PostgreSQL: %s", async (url) => {
    const error = await complaint(url);
    expect(error.message).toContain("The database URL must be one of PostgreSQL, like postgres://");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("secret");
  });

  it.each(["sslrootcert", "sslcert", "sslkey"])("where the file of %s cannot be read", async (parameter) => {
    const url = `postgres://user:secret@127.0.0.1/db?sslmode=verify-full&${parameter}=/no/such.pem`;
    expect((await complaint(url)).message).toBe(
      "The database URL names /no/such.pem, which cannot be read: ENOENT.",
    );
  });

  it.each(["prefer", "require", "verify-ca", "verify-full"])(
    "where the server has no TLS for sslmode=%s, without a warning of the driver",
    async (sslmode) => {
      const warn = vi.spyOn(process, "emitWarning");
      onTestFinished(() => warn.mockRestore());
      const { message } = await complaint(changed(await emptyDatabase(), { search: `?sslmode=${sslmode}` }));
      expect(message).toContain("It has no TLS: leave sslmode out of the database URL.");
      expect(warn).not.toHaveBeenCalled();
    },
  );

  it.each(["127.0.0.1", "localhost"])("where nothing listens at %s", async (host) => {
    const port = await freePort();
    const { message } = await complaint(`postgres://user:secret@${host}:${port}/db`);
    expect(message).toMatch(/^PostgreSQL at \S+, port \d+, cannot be used: .*ECONNREFUSED/);
    expect(message).toContain("Start it, or correct the host and the port");
  });

  it("where the password is wrong, or missing", async () => {
    const url = await emptyDatabase();
    for (const password of ["wrong-password", ""]) {
      const error = await complaint(changed(url, { password }));
      expect(error.message).toContain("Correct the user or the password in the database URL.");
      expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("wrong-password");
    }
  });

  it("where there is no such database", async () => {
    const { message } = await complaint(changed(await emptyDatabase(), { pathname: "/no_such_database" }));
    expect(message).toContain('"no_such_database" does not exist. Make the database, or correct its name');
  });

  it("where the user may not make tables", async () => {
    const url = await emptyDatabase();
    await ask(url, "create role guest login password 'guest-password'");
    onTestFinished(async () => void (await ask(url, "drop role guest")));
    const { message } = await complaint(changed(url, { username: "guest", password: "guest-password" }));
    expect(message).toContain(
      "permission denied for schema public. Let the user make tables and temporary tables there",
    );
  });

  it.each([
    ["somebody else", ['create table "user" (id text)']],
    [
      "another program that uses Kysely",
      ["create table kysely_migration (name text)", "insert into kysely_migration values ('001-invoices')"],
    ],
  ])("where the database has tables of %s, and leaves them alone", async (_, statements) => {
    const url = await emptyDatabase();
    for (const statement of statements) await ask(url, statement);
    const tables = "select table_name from information_schema.tables where table_schema = 'public'";
    const before = await ask(url, tables);
    expect((await complaint(url)).message).toContain(
      "it holds the tables of another program. Give the sandbox a database of its own.",
    );
    expect(await ask(url, tables)).toEqual(before);
  });
});

it("a statement that was cancelled because it took too long is not told as a wrong address", () => {
  const cause = Object.assign(new Error("canceling statement due to statement timeout"), { code: "57014" });
  expect(new Destination("postgres://user@127.0.0.1/db").explain(cause).message).toMatch(
    /cannot be used: canceling statement due to statement timeout\. It is busy, .*: try again later\.$/,
  );
});

it("a password may come from the environment", async () => {
  const url = await emptyDatabase();
  process.env.PGPASSWORD = decodeURIComponent(new URL(url).password);
  onTestFinished(() => {
    delete process.env.PGPASSWORD;
  });
  const sandbox = await startSandbox({ port: 0, databaseUrl: changed(url, { password: "" }) });
  await sandbox.close();
});
