import { renameSync } from "node:fs";
import { copyFile, readdir, readFile, rm, rmdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import Database from "libsql";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { schema } from "../../../src/store/sqlite/attached-file.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { RestartNeededError, StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { face, user } from "../../support/records.js";
import { inChild, openFilesIn, openInChild, openStore } from "../../support/sqlite.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";

describe("a file", () => {
  it("is alone in its folder after it was closed, whatever was under way", async () => {
    const folder = await temporaryFolder();
    const store = await openStore(join(folder, "sandbox.db"));
    await store.addUser(user(1), [face(1)]);
    const reading = store.snapshot();
    for (let i = 0; i < 3; i++) await reading.next();
    await wholeSnapshot(store);
    async function* parts() {
      // More than SQLite keeps in memory.
      for (let i = 0; i < 30; i++) yield { users: [user(i, { name: "x".repeat(200_000) })] };
      await store.close();
      yield { users: [user(30)] };
    }
    await expect(store.restore(parts())).rejects.toThrow(StoreUnavailableError);
    expect(await readdir(folder)).toEqual(["sandbox.db"]);
    expect(openFilesIn(folder)).toEqual([]);
  });

  it("holds everything after it was closed, also while another process has it open", async () => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    const store = await openStore(file ?? "");
    await store.addUser(user(1));
    await openInChild(file ?? "");
    await store.close();
    await copyFile(file ?? "", copy ?? "");
    expect(await (await openStore(copy ?? "")).users({ limit: 9 })).toHaveLength(1);
  });

  it("of another version is refused, and stays as it is", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    await (await SqliteStore.open(file)).close();
    const database = new Database(file);
    database.exec("update kysely_migration set name = '000-another'");
    database.close();
    const before = await readFile(file);
    await expect(SqliteStore.open(file)).rejects.toThrow("another version of the sandbox made its tables");
    expect(await readFile(file)).toEqual(before);
    expect(openFilesIn(dirname(file))).toEqual([]);
  });

  it("may be opened by many at the same moment, before it is there", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(file)));
    await Promise.all(stores.map((store, i) => store.addUser(user(i))));
    expect(await stores[0]?.users({ limit: 20 })).toHaveLength(8);
  });

  it("is not written by anybody else while its tables are made", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const other = new Database(file, { timeout: 0 });
    onTestFinished(() => void other.close());
    other.pragma("journal_mode = WAL");
    let isOpen = false;
    const opening = openStore(file).finally(() => {
      isOpen = true;
    });
    const attempts: string[] = [];
    const id = other.prepare("pragma application_id").raw();
    // Between its steps, and now and then for what it waits for.
    const step = (i: number) => (i % 20 === 19 ? new Promise((resolve) => setImmediate(resolve)) : null);
    for (let i = 0; !isOpen && (id.get() as number[])[0] === 0; i++) await step(i);
    for (let i = 0; !isOpen; i++) {
      await step(i);
      try {
        other.exec(`create table other${i} (id)`);
      } catch (error) {
        attempts.push((error as Error).message);
      }
    }
    await opening;
    expect(new Set(attempts)).toEqual(new Set(["database is locked"]));
  });

  it("that is not an SQLite database cannot be opened", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    await writeFile(file, "This is not a database, but long enough to look like something else.".repeat(100));
    await expect(SqliteStore.open(file)).rejects.toThrow("file is not a database");
    expect(openFilesIn(dirname(file))).toEqual([]);
  });
});

it("a write that was under way while another file took the place of its own is refused", async () => {
  const folder = await temporaryFolder();
  const [data, other] = [join(folder, "data"), join(folder, "other")];
  await (await SqliteStore.open(join(other, "sandbox.db"))).close();
  const file = join(data, "sandbox.db");
  const store = await openStore(file);
  const adding = store.addUser(user(1));
  renameSync(data, join(folder, "away"));
  renameSync(other, data);
  await expect(adding).rejects.toThrow(`The SQLite file ${file} was replaced: restart the sandbox.`);
  await expect(store.user(user(1).id)).rejects.toThrow(RestartNeededError);
});

it("a link to the folder that leads elsewhere later changes nothing", async () => {
  const [own, other, link] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  await rmdir(link);
  await symlink(own, link);
  const store = await openStore(join(link, "sandbox.db"));
  await rm(link);
  await symlink(other, link);
  await store.addUser(user(1));
  await store.restore([{ ...(await wholeSnapshot(store)), users: [user(2)] }]);
  await store.close();
  const again = await openStore(join(own, "sandbox.db"));
  expect((await again.users({ limit: 9 })).map((one) => one.user.id)).toEqual([user(2).id]);
  expect(await readdir(other)).toEqual([]);
});

it("a close leaves files alone that took the place of its own", async () => {
  const folder = await temporaryFolder();
  const [data, other] = [join(folder, "data"), join(folder, "other")];
  const store = await openStore(join(data, "sandbox.db"));
  await store.addUser(user(1));
  const next = await openStore(join(other, "sandbox.db"));
  await next.addUser(user(2));
  const files = ["sandbox.db", "sandbox.db-wal", "sandbox.db-shm"].map((name) => join(data, name));
  for (const file of files) {
    await rm(file);
    await copyFile(file.replace(data, other), file);
  }
  const contents = () => Promise.all(files.map((file) => readFile(file)));
  const before = await contents();
  await store.close();
  expect(await contents()).toEqual(before);
});

it("a close leaves a file alone that others have changed since its -wal was removed", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  await (await openStore(file)).close();
  const store = await openStore(file);
  await store.addUser(user(1, { name: "x".repeat(20_000) }));
  for (const ending of ["-wal", "-shm"]) await rm(file + ending);
  inChild(
    `database.exec("insert into application values (0, 'their', '" + "y".repeat(20_000) + "')");`,
    file,
  );
  const before = await readFile(file);
  await store.close();
  expect(await readFile(file)).toEqual(before);
});

it("others may write the log of writes into a file", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const [one, other] = [await openStore(file), await openStore(file)];
  for (let i = 0; i < 3; i++) {
    await one.addUser(user(i));
    inChild(`database.pragma("wal_checkpoint(TRUNCATE)"); database.close();`, file);
    expect(await other.users({ limit: 9 })).toHaveLength(i + 1);
  }
});

it("a folder that has become a file is told, and does not keep the store from closing", async () => {
  const folder = await temporaryFolder();
  const data = join(folder, "data");
  const store = await openStore(join(data, "sandbox.db"));
  renameSync(data, join(folder, "away"));
  await writeFile(data, "");
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
  await store.close();
});

it.each([
  ["another program", "create table theirs (id)"],
  ["another program that uses Kysely", "create table kysely_migration (name); create table theirs (id)"],
])("a file of %s is refused, and stays as it is", async (_, tables) => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const database = new Database(file);
  database.exec(tables);
  database.close();
  const before = await readFile(file);
  await expect(SqliteStore.open(file)).rejects.toThrow(
    `The SQLite file ${file} cannot be opened: it holds the tables of another program. Correct that, or choose another folder with --data.`,
  );
  expect(await readFile(file)).toEqual(before);
});

it("a file of another program beside a -wal, its own or a stray one, is refused, and stays as it is", async () => {
  const [folder, theirs] = [await temporaryFolder(), join(await temporaryFolder(), "theirs.db")];
  inChild(
    `database.exec("pragma journal_mode = wal; create table theirs (id); insert into theirs values (1)"); process.kill(process.pid, "SIGKILL");`,
    theirs,
  );
  const files = ["sandbox.db", "sandbox.db-wal"].map((name) => join(folder, name));
  for (const [i, ending] of ["", "-wal"].entries()) await copyFile(theirs + ending, files[i] ?? "");
  const contents = () => Promise.all(files.map((file) => readFile(file)));
  const before = await contents();
  await expect(SqliteStore.open(files[0] ?? "")).rejects.toThrow("it holds the tables of another program");
  expect(await contents()).toEqual(before);
  expect(await readdir(folder)).toEqual(["sandbox.db", "sandbox.db-wal"]);
});

it("two stores of one process share a file with other processes, which do not take its log away when they stop", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const [one, other] = [await openStore(file), await openStore(file)];
  await one.addUser(user(1));
  inChild(`database.prepare("select count(*) from user").get(); database.close();`, file);
  expect(await one.addUser(user(2))).toBe(true);
  expect(await other.users({ limit: 9 })).toHaveLength(2);
});

it("nothing is read or written any more once the disk has failed to keep a write", async () => {
  const failure = Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
  const store = await openStore(join(await temporaryFolder(), "sandbox.db"));
  const failing = vi.spyOn(Database.prototype, "exec").mockImplementationOnce(() => {
    throw failure;
  });
  onTestFinished(() => failing.mockRestore());
  const restart = /could not be written to the disk, .*: restart the sandbox\.$/;
  for (let i = 0; i < 2; i++) {
    await expect(store.addUser(user(1))).rejects.toThrow(restart);
    await expect(store.user(user(1).id)).rejects.toThrow(restart);
  }
});

it("syncs each commit to the disk before it goes on", async () => {
  const { database } = await openDatabase(join(await temporaryFolder(), "sandbox.db"));
  onTestFinished(() => void database.close());
  const settings = ["journal_mode", "synchronous"].map((name) =>
    database.prepare(`pragma ${schema}.${name}`).raw().get(),
  );
  // 2 is FULL.
  expect(settings).toEqual([["wal"], [2]]);
});
