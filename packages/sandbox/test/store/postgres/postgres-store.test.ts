import pg from "pg";
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import type { FaceRecord } from "../../../src/store/records.js";
import { emptySnapshot } from "../../../src/store/snapshot.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { ask, createDatabase, emptyDatabase } from "../../support/postgres/database.js";
import { face, mail, user } from "../../support/records.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";
import { storeSuite } from "../store-suite.js";

async function open(url: string): Promise<PostgresStore> {
  const store = await PostgresStore.open(url);
  onTestFinished(() => store.close());
  return store;
}

let database: Awaited<ReturnType<typeof createDatabase>>;
beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

storeSuite(async () => {
  const store = await open(database.url);
  await store.restore([emptySnapshot]);
  return store;
});

it("many that open an empty database at the same moment make its tables once", async () => {
  for (let round = 0; round < 5; round++) {
    const url = await emptyDatabase();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(url)));
    await Promise.all(stores.map((store, i) => store.addUser(user(i))));
    expect(await stores[0]?.users({ limit: 20 })).toHaveLength(8);
    expect(await ask(url, "select name from kysely_migration")).toHaveLength(1);
  }
});

it("a database of another version is refused", async () => {
  const url = await emptyDatabase();
  await (await PostgresStore.open(url)).close();
  await ask(url, "update kysely_migration set name = '000-another'");
  await expect(PostgresStore.open(url)).rejects.toThrow(
    /cannot be used: another version of the sandbox made its tables. Give the sandbox an empty database/,
  );
});

it("a database that cannot hold every character is refused", async () => {
  const url = new URL(await emptyDatabase());
  const name = url.pathname.slice(1);
  await ask(inject("postgresUrl"), `drop database ${name}`);
  await ask(inject("postgresUrl"), `create database ${name} encoding 'LATIN1' locale 'C' template template0`);
  await expect(PostgresStore.open(url.href)).rejects.toThrow(
    /cannot be used: the encoding of the database is LATIN1, not UTF8\. Make a database with the encoding UTF8/,
  );
});

it.each(["serializable", "repeatable read"])(
  "writes at the same time are not refused in a database that is %s by default",
  async (level) => {
    const url = await emptyDatabase();
    const { pathname } = new URL(url);
    await ask(url, `alter database ${pathname.slice(1)} set default_transaction_isolation = '${level}'`);
    const stores = [await open(url), await open(url)] as const;
    for (let round = 0; round < 20; round++) {
      const { value, version } = await stores[0].shared();
      const changes = Array.from({ length: 20 }, (_, i) =>
        stores[i % 2 ? 0 : 1].changeShared({ ...value, clockOffsetMs: i }, version),
      );
      expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
    }
  },
);

it("no write waits for a restore, which replaces what was written before its end", async () => {
  const store = await open(database.url);
  await store.restore([emptySnapshot]);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  onTestFinished(() => holder.end());
  const waiting = async () =>
    (
      await holder.query(
        "select from pg_locks join pg_database on oid = database where datname = current_database() and not granted",
      )
    ).rowCount;

  // The restore gets as far as the mail.
  await holder.query("begin; lock table mail in exclusive mode");
  const restoring = store.restore([{ ...emptySnapshot, users: [user(1)], mails: [mail(1, "Hello")] }]);
  await expect.poll(waiting).toBe(1);
  expect(await store.addUser(user(1), [face(1)])).toBe(true);
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(1), faces: [face(1)] }]);
  await holder.query("rollback");

  await restoring;
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(1), faces: [] }]);
  expect((await store.lookUp({ faceId: face(1).id })).user).toBeUndefined();
});

it("of two restores at the same time, the one stays that was the last to begin with its rows", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  await store.restore([emptySnapshot]);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  onTestFinished(() => holder.end());
  await holder.query("begin; lock table mail in exclusive mode");
  const first = store.restore([{ ...emptySnapshot, users: [user(1)], mails: [mail(1, "Hello")] }]);
  await expect.poll(() => ask(database.url, 'select from "user"')).toHaveLength(1);
  const second = other.restore([{ ...emptySnapshot, users: [user(2)] }]);
  await expect.poll(() => store.users({ limit: 9 })).toEqual([{ user: user(2), faces: [] }]);
  await holder.query("rollback");
  await Promise.all([first, second]);
  expect(await wholeSnapshot(store)).toEqual({ ...emptySnapshot, users: [user(2)] });
  expect(await ask(database.url, 'select id from "user"')).toHaveLength(1);
  expect(await ask(database.url, "select seq from mail")).toHaveLength(0);
});

it("a snapshot is of one moment, whatever others change meanwhile", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  await store.restore([emptySnapshot]);
  await store.addUser(user(1));
  let isOver = false;
  const changing = (async () => {
    const faces: FaceRecord[] = [];
    for (let i = 0; !isOver; i++) {
      const version = (await other.user(user(1).id))?.version ?? -1;
      const added = face(1, { id: face(i).id });
      faces.push(added);
      const change = { faces, added: [added.id], mails: [mail(1, "Hello")] };
      await other.changeFaces({ userId: user(1).id, version, ...change });
    }
  })();
  for (let i = 0; i < 30; i++) {
    const { faces, mails } = await wholeSnapshot(store);
    expect(faces.length).toBe(mails.length);
  }
  isOver = true;
  await changing;
});

it("a closed store reports that it is unavailable", async () => {
  const store = await open(database.url);
  const written = store.removeToken("none");
  await store.close();
  await written;
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
});
