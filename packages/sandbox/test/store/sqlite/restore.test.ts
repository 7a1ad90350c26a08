import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { emptySnapshot } from "../../../src/store/snapshot.js";
import { schema } from "../../../src/store/sqlite/attached-file.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { SqliteFile } from "../../../src/store/sqlite/sqlite-file.js";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { face, mail, user } from "../../support/records.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";

async function open(): Promise<SqliteStore> {
  return (await openWithDatabase()).store;
}

/** Opens a store, and its database beside it. */
async function openWithDatabase() {
  const file = join(await temporaryFolder(), "sandbox.db");
  const store = await SqliteStore.open(file);
  onTestFinished(() => store.close());
  const { database } = await openDatabase(file);
  onTestFinished(() => void database.close());
  const value = (query: string) => Number((database.prepare(query).raw().get() as unknown[])[0]);
  return { store, database, value };
}

/** Makes a kind of change fail. */
function failing(change: string): string {
  return `create trigger ${schema}.fails before ${change} begin select raise(abort, 'failing'); end`;
}

/** Makes users of some MiB, which come one after the other. */
async function* manyUsers(count: number) {
  for (let i = 0; i < count; i++) yield { users: [user(i, { name: "x".repeat(10_000) })] };
}

it.runIf(process.platform === "linux")(
  "many snapshots, one after the other, open no more files than one",
  async () => {
    const store = await open();
    const openFiles = () => readdirSync("/proc/self/fd").length;
    await store.restore([emptySnapshot]);
    const before = openFiles();
    for (let i = 0; i < 20; i++) await store.restore([{ ...emptySnapshot, users: [user(i)] }]);
    await expect(store.restore([{ users: [user(1), user(1)] }])).rejects.toThrow("Two users");
    expect(openFiles()).toBeLessThanOrEqual(before + 1);
  },
);

it("a snapshot whose store closes before its last part is told so", async () => {
  const store = await open();
  async function* parts() {
    yield { users: [user(1)] };
    await store.close();
    yield { mails: [mail(1, "Hello")] };
  }
  await expect(store.restore(parts())).rejects.toThrow(new StoreUnavailableError("The store is closed."));
});

it("a long snapshot is seen as a whole or not at all by those who have their turn meanwhile", async () => {
  const store = await open();
  await store.addUser(user(1000));
  const restored = store.restore(manyUsers(500));
  let isOver = false;
  restored.finally(() => {
    isOver = true;
  });
  const seen: number[] = [];
  while (!isOver) seen.push((await store.users({ limit: 1000 })).length);
  await restored;
  // Its 5 MiB become rows in several steps.
  expect(seen.length).toBeGreaterThan(5);
  expect([...new Set(seen)]).toEqual([1, 500]);
});

it("a reset in the middle of a long restore stays, and stops that", async () => {
  const { store, value } = await openWithDatabase();
  const restored = store.restore(manyUsers(1500));
  await expect.poll(() => value("select count(*) from user"), { interval: 0 }).toBeGreaterThan(0);
  await store.restore([{ ...emptySnapshot, users: [user(1000)] }]);
  // No row of the long one comes any more.
  expect(value("select count(*) from user")).toBe(1);
  await restored;
  expect((await store.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(1000).id]);
  expect(value("select count(*) from user")).toBe(1);
});

it("a restore that fails at its last row changes nothing, and leaves no row", async () => {
  const { store, database, value } = await openWithDatabase();
  await store.addUser(user(2000));
  database.exec(failing("insert on mail"));
  async function* parts() {
    yield* manyUsers(500);
    yield { mails: [mail(1, "Hello")] };
  }
  await expect(store.restore(parts())).rejects.toThrow(StoreUnavailableError);
  expect((await store.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(2000).id]);
  expect(value("select count(*) from user")).toBe(1);
});

it("a long restore leaves room on the disk, and a short one needs none", async () => {
  const { store, value } = await openWithDatabase();
  await store.addUser(user(2000));
  const free = vi.spyOn(SqliteFile.prototype, "freeBytes").mockReturnValue(1_000_000);
  onTestFinished(() => free.mockRestore());
  await expect(store.restore(manyUsers(500))).rejects.toThrow("The disk has too little room");
  expect((await store.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(2000).id]);
  expect(value("select count(*) from user")).toBe(1);
  await store.restore([{ ...emptySnapshot, users: [user(1000)] }]);
  expect((await store.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(1000).id]);
});

it("a restore succeeds even if the rows that it has replaced cannot be removed, and the next one removes them", async () => {
  const { store, database, value } = await openWithDatabase();
  await Promise.all(Array.from({ length: 1200 }, (_, i) => store.addUser(user(i))));
  database.exec(failing("delete on user"));
  await store.restore([{ ...emptySnapshot, users: [user(1000)] }]);
  expect((await store.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(1000).id]);
  expect(value("select count(*) from user")).toBe(1201);
  database.exec(`drop trigger ${schema}.fails`);
  await store.restore([emptySnapshot]);
  expect(value("select count(*) from user")).toBe(0);
});

it("nobody sees rows of a restore that was killed, and the next one removes them", async () => {
  const { store, database, value } = await openWithDatabase();
  await store.addUser(user(1), [face(1)]);
  const before = await wholeSnapshot(store);
  database.exec(`
    insert into generation default values;
    insert into user select seq, 'theirs', 1, '{}', '[]' from generation;
    insert into mail (generation, userId, data) select seq, 'theirs', '{}' from generation;`);
  expect(await wholeSnapshot(store)).toEqual(before);
  await store.restore([before]);
  expect(await wholeSnapshot(store)).toEqual(before);
  expect(value("select (select count(*) from user) + (select count(*) from mail)")).toBe(1);
});
