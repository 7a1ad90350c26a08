import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOurs, startPostgres } from "@idaas-face/postgres";
import { describe, expect, it, onTestFinished } from "vitest";
import { startSandbox } from "../../../src/index.js";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { ask, emptyDatabase } from "../../support/postgres/database.js";
import { startPooler } from "../../support/postgres/pooler.js";
import { user } from "../../support/records.js";

async function open(url: string): Promise<PostgresStore> {
  const store = await PostgresStore.open(url);
  onTestFinished(() => store.close());
  return store;
}

/** Makes a role that may do everything in a database, on a limited number of connections, and returns its URL. */
async function urlOfRole(url: string, connections: number): Promise<string> {
  const role = `role_${new URL(url).pathname.slice(1)}`;
  await ask(url, `create role ${role} login password 'few' connection limit ${connections}`);
  await ask(url, `grant all on schema public to ${role}`);
  onTestFinished(async () => {
    await ask(url, `drop owned by ${role} cascade`);
    await ask(url, `drop role ${role}`);
  });
  return Object.assign(new URL(url), { username: role, password: "few" }).href;
}

describe("a role with few connections", () => {
  it.each([1, 3])("serves many requests at a time with %i", async (connections) => {
    const store = await open(await urlOfRole(await emptyDatabase(), connections));
    await store.addUser(user(1));
    const found = await Promise.all(Array.from({ length: 60 }, () => store.user(user(1).id)));
    expect(found.filter((one) => one !== undefined)).toHaveLength(60);
    await store.close();
  });

  it("is told where all of them are taken", async () => {
    const url = await urlOfRole(await emptyDatabase(), 1);
    const store = await open(url);
    await expect(PostgresStore.open(url)).rejects.toThrow(
      /too many connections for role .*\. Let the user have more connections, or start fewer processes\.$/,
    );
    await store.close();
  });
});

describe("work that PostgreSQL undoes because of other work", () => {
  /** Lets so many writes of users fail like that. A sequence counts them, which nothing undoes. */
  async function undo(url: string, times: number): Promise<void> {
    await ask(url, "create sequence undone");
    await ask(
      url,
      `create function undo() returns trigger language plpgsql as $$ begin
        if nextval('undone') <= ${times} then raise exception using errcode = '40001'; end if;
        return new; end $$`,
    );
    await ask(url, 'create trigger undo before insert on "user" for each row execute function undo()');
  }

  it("is done again", async () => {
    const url = await emptyDatabase();
    const store = await open(url);
    await undo(url, 3);
    expect(await store.addUser(user(1))).toBe(true);
    expect(await store.user(user(1).id)).toBeDefined();
  });

  it("is given up where it never succeeds", async () => {
    const url = await emptyDatabase();
    const store = await open(url);
    await undo(url, 1_000_000);
    await expect(store.addUser(user(1))).rejects.toThrow("cannot be used");
  });
});

describe("a pooler that shares sessions", () => {
  const advice = /Give the address of PostgreSQL itself, or of a pooler in session mode/;

  // PgBouncer names the first one that it does not know.
  it.each(["options", "statement_timeout"])(
    "is refused where it refuses settings of the session, such as %s",
    async (setting) => {
      const url = await startPooler(await emptyDatabase(), () => `unsupported startup parameter: ${setting}`);
      await expect(PostgresStore.open(url)).rejects.toThrow(advice);
    },
  );

  it("is refused where it drops them", async () => {
    const url = await startPooler(await emptyDatabase(), ({ options: _, ...others }) => others);
    await expect(PostgresStore.open(url)).rejects.toThrow(advice);
  });

  it("is not an obstacle where it hands them on", async () => {
    const store = await open(await startPooler(await emptyDatabase(), (settings) => settings));
    expect(await store.addUser(user(1))).toBe(true);
    await store.close();
  });
});

it("a role that may not create temporary tables is refused at the start", async () => {
  const url = await emptyDatabase();
  const restricted = await urlOfRole(url, 5);
  await ask(url, `revoke temporary on database "${new URL(url).pathname.slice(1)}" from public`);
  await expect(PostgresStore.open(restricted)).rejects.toThrow(
    "the user may not create temporary tables. Let the user make tables and temporary tables there",
  );
});

it("options of the database URL reach PostgreSQL beside those of the sandbox", async () => {
  const url = new URL(await emptyDatabase());
  url.searchParams.set("options", "-c work_mem=7MB");
  let options = "";
  const through = await startPooler(url.href, (settings) => {
    options = settings.options ?? "";
    return settings;
  });
  await (await open(through)).close();
  expect(options).toMatch(/^-c work_mem=7MB -c default_transaction_isolation=/);
});

it.runIf(isOurs)("a server that demands TLS is told as that", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idaas-face-hba-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "hba");
  writeFileSync(file, "hostssl all all 127.0.0.1/32 trust\n");
  chmodSync(folder, 0o755);
  const server = await startPostgres("-c", `hba_file=${file}`);
  onTestFinished(() => server.remove());
  await expect(PostgresStore.open(server.url)).rejects.toThrow(
    /no encryption\. It demands TLS: add \?sslmode=verify-full to the database URL/,
  );
});

it("a server without TLS is told as that where the URL asks for TLS", async () => {
  const url = new URL(await emptyDatabase());
  url.searchParams.set("sslmode", "verify-full");
  await expect(PostgresStore.open(url.href)).rejects.toThrow(
    /does not support SSL connections\. It has no TLS: leave sslmode out of the database URL\.$/,
  );
});

it("a start that fails while users are planted says why", async () => {
  const url = await emptyDatabase();
  await (await PostgresStore.open(url)).close();
  await ask(url, 'alter table "user" add check (false)');
  await expect(startSandbox({ port: 0, databaseUrl: url })).rejects.toThrow(
    /^PostgreSQL at \S+, port \d+, cannot be used: new row for relation "user" violates check constraint/,
  );
});
