import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync, renameSync } from "node:fs";
import { copyFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { schema } from "../../../src/store/sqlite/attached-file.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { RestartNeededError, StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { adding, face, mail, user } from "../../support/records.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";
import { storeSuite } from "../store-suite.js";

async function open(file: string): Promise<SqliteStore> {
  const store = await SqliteStore.open(file);
  onTestFinished(() => store.close());
  return store;
}

storeSuite(async () => open(join(await temporaryFolder(), "deep", "sandbox.db")));

function openFilesIn(folder: string): string[] {
  const descriptors = "/proc/self/fd";
  const files = readdirSync(descriptors).map((one) => {
    try {
      return readlinkSync(join(descriptors, one));
    } catch {
      // The descriptor that has just read the list.
      return "";
    }
  });
  return files.filter((file) => file.startsWith(folder) || file.includes("etilqs"));
}

/** Runs code in a process of its own, on a `database` that has the file open. */
function inChild(code: string, file: string): void {
  const program = `const database = new (require("libsql"))(process.argv[1]); ${code}`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", program, file], { cwd: import.meta.dirname });
  // `null` is the end by a signal of its own.
  if (status) throw new Error(String(stderr));
}

/** Keeps a file open in a process of its own, until the test ends. */
async function openInChild(file: string): Promise<void> {
  const program = `const database = new (require("libsql"))(process.argv[1]);
    database.prepare("select count(*) from user").get(); console.log("open"); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["-e", program, file], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill());
  await once(child.stdout, "data");
}

describe("a file", () => {
  it("has everything again after it was closed", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const first = await open(file);
    await first.addUser(user(1), [face(1)]);
    const snapshot = await wholeSnapshot(first);
    await first.close();
    expect(await wholeSnapshot(await open(file))).toEqual(snapshot);
  });

  it("is alone in its folder after it was closed, whatever was under way", async () => {
    const folder = await temporaryFolder();
    const store = await open(join(folder, "sandbox.db"));
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
    if (process.platform === "linux") expect(openFilesIn(folder)).toEqual([]);
  });

  it("holds everything after it was closed, also while another process has it open", async () => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    const store = await open(file ?? "");
    await store.addUser(user(1));
    await openInChild(file ?? "");
    await store.close();
    await copyFile(file ?? "", copy ?? "");
    expect(await (await open(copy ?? "")).users({ limit: 9 })).toHaveLength(1);
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
  });

  it("is shared by two that have it open: one of two changes wins", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const [one, other] = [await open(file), await open(file)];
    await one.addUser(user(1));
    const version = (await other.user(user(1).id))?.version ?? -1;
    const change = (store: SqliteStore, number: number) =>
      store.changeFaces({ userId: user(1).id, version, ...adding(face(1, { id: face(number).id })) });
    expect([await change(one, 1), await change(other, 2)]).toEqual([true, false]);
    expect((await other.user(user(1).id))?.value.faces).toEqual([face(1)]);
  });

  it("is shared by two that have it open: what one changes, a request at the other sees", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const [one, other] = [await open(file), await open(file)];
    const token = { hash: "hash", applicationId: "a", expires: 5 };
    await one.addUser(user(1), [face(1)]);
    await one.addToken(token, 0);
    const seen = async () => {
      const { shared, token, user: owner } = await other.lookUp({ tokenHash: "hash", faceId: face(1).id });
      return [shared.value.settings, token, owner?.value.faces, (await other.user(user(1).id))?.value.faces];
    };
    expect(await seen()).toEqual([{}, token, [face(1)], [face(1)]]);
    const { value, version } = await one.shared();
    await one.changeShared({ ...value, settings: { lifetime: 1 } }, version);
    await one.removeToken("hash");
    const owner = await one.user(user(1).id);
    const gone = { faces: [], removed: [face(1).id] };
    await one.changeFaces({ userId: user(1).id, version: owner?.version ?? -1, ...gone });
    expect(await seen()).toEqual([{ lifetime: 1 }, undefined, undefined, []]);
  });

  it("may be opened by many at the same moment, before it is there", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(file)));
    await Promise.all(stores.map((store, i) => store.addUser(user(i))));
    expect(await stores[0]?.users({ limit: 20 })).toHaveLength(8);
  });

  it("is not written by anybody else while its tables are made", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const other = new Database(file, { timeout: 0 });
    onTestFinished(() => void other.close());
    other.pragma("journal_mode = WAL");
    let isOpen = false;
    const opening = open(file).finally(() => {
      isOpen = true;
    });
    const attempts: string[] = [];
    for (let i = 0; !isOpen; i++) {
      // Between its steps, and now and then for what it waits for.
      await (i % 20 === 19 ? new Promise((resolve) => setImmediate(resolve)) : null);
      try {
        other.exec(`create table other${i} (id)`);
      } catch (error) {
        attempts.push((error as Error).message);
      }
    }
    await opening;
    expect(new Set(attempts)).toEqual(new Set(["database is locked"]));
  });

  it.each([0, 1])(
    "beside the -wal of another one is refused, and all stays as it is: after %i stops",
    async (stops) => {
      const [made, own, other] = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
      const file = join(own, "sandbox.db");
      const first = await SqliteStore.open(join(made, "sandbox.db"));
      await first.addUser(user(1));
      await first.close();
      await copyFile(join(made, "sandbox.db"), file);
      for (let i = 0; i < stops; i++) await (await SqliteStore.open(join(other, "sandbox.db"))).close();
      const running = await open(join(other, "sandbox.db"));
      const users = Array.from({ length: 20 }, (_, i) => user(i, { name: "x".repeat(2000) }));
      await Promise.all(users.map((one) => running.addUser(one)));
      await copyFile(join(other, "sandbox.db-wal"), `${file}-wal`);
      const files = () => Promise.all([file, `${file}-wal`].map((one) => readFile(one)));
      const before = await files();
      await expect(SqliteStore.open(file)).rejects.toThrow(
        "the -wal file beside it is that of another database. Remove the -wal and -shm files, or choose another folder with --data.",
      );
      expect(await files()).toEqual(before);
      await rm(`${file}-wal`);
      expect(await (await open(file)).users({ limit: 9 })).toHaveLength(1);
    },
  );

  it("that is not there is not made beside a -wal", async () => {
    const [own, other] = [await temporaryFolder(), await temporaryFolder()];
    await (await open(join(other, "sandbox.db"))).addUser(user(1));
    await copyFile(join(other, "sandbox.db-wal"), join(own, "sandbox.db-wal"));
    await expect(SqliteStore.open(join(own, "sandbox.db"))).rejects.toThrow(
      "a -wal file lies there without it",
    );
    expect(await readdir(own)).toEqual(["sandbox.db-wal"]);
  });

  it("is opened with its own -wal after a crash", async () => {
    const [own, other] = [await temporaryFolder(), await temporaryFolder()];
    await (await open(join(own, "sandbox.db"))).addUser(user(1));
    for (const name of ["sandbox.db", "sandbox.db-wal"]) await copyFile(join(own, name), join(other, name));
    expect(await (await open(join(other, "sandbox.db"))).users({ limit: 9 })).toHaveLength(1);
  });

  it("that is not an SQLite database cannot be opened", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    await writeFile(file, "This is not a database, but long enough to look like something else.".repeat(100));
    await expect(SqliteStore.open(file)).rejects.toThrow("file is not a database");
  });
});

it("a write that was under way while another file took the place of its own is refused", async () => {
  const folder = await temporaryFolder();
  const [data, other] = [join(folder, "data"), join(folder, "other")];
  await (await SqliteStore.open(join(other, "sandbox.db"))).close();
  const file = join(data, "sandbox.db");
  const store = await open(file);
  const adding = store.addUser(user(1));
  renameSync(data, join(folder, "away"));
  renameSync(other, data);
  await expect(adding).rejects.toThrow(`The SQLite file ${file} was replaced: restart the sandbox.`);
  await expect(store.user(user(1).id)).rejects.toThrow(RestartNeededError);
});

it("a close leaves files alone that took the place of its own", async () => {
  const folder = await temporaryFolder();
  const [data, other] = [join(folder, "data"), join(folder, "other")];
  const store = await open(join(data, "sandbox.db"));
  await store.addUser(user(1));
  const next = await open(join(other, "sandbox.db"));
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
  await (await open(file)).close();
  const store = await open(file);
  await store.addUser(user(1, { name: "x".repeat(20_000) }));
  for (const ending of ["-wal", "-shm"]) await rm(file + ending);
  inChild(`database.exec("insert into application values ('their', '" + "y".repeat(20_000) + "')");`, file);
  const before = await readFile(file);
  await store.close();
  expect(await readFile(file)).toEqual(before);
});

it("a folder that has become a file is told, and does not keep the store from closing", async () => {
  const folder = await temporaryFolder();
  const data = join(folder, "data");
  const store = await open(join(data, "sandbox.db"));
  renameSync(data, join(folder, "away"));
  await writeFile(data, "");
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
  await store.close();
});

it("a file of another program is refused, and stays as it is", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const database = new Database(file);
  database.exec("create table theirs (id)");
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
  const [one, other] = [await open(file), await open(file)];
  await one.addUser(user(1));
  inChild(`database.prepare("select count(*) from user").get(); database.close();`, file);
  expect(await one.addUser(user(2))).toBe(true);
  expect(await other.users({ limit: 9 })).toHaveLength(2);
});

it("nothing is read or written any more once the disk has failed to keep a write", async () => {
  const failure = Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR_FSYNC" });
  const store = await open(join(await temporaryFolder(), "sandbox.db"));
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

it("a write that fails takes no other with it that came at the same time", async () => {
  const store = await open(join(await temporaryFolder(), "sandbox.db"));
  await store.addUser(user(1));
  const version = (await store.user(user(1).id))?.version ?? -1;
  const outcomes = await Promise.allSettled([
    store.addUser(user(2)),
    store.changeFaces({
      userId: user(1).id,
      version,
      faces: [face(1)],
      added: [undefined as unknown as string],
      mails: [mail(1, "a")],
    }),
    store.addUser(user(3)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect((await store.user(user(1).id))?.version).toBe(version);
  expect((await store.users({ limit: 10 })).map((one) => one.user.id)).toEqual([
    user(1).id,
    user(2).id,
    user(3).id,
  ]);
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

it("what is asked after the end is told to be unavailable", async () => {
  const store = await open(join(await temporaryFolder(), "sandbox.db"));
  const written = store.addUser(user(1));
  await store.close();
  expect(await written).toBe(true);
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
  await expect(store.addUser(user(2))).rejects.toThrow(StoreUnavailableError);
});
