import { copyFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { temporaryFolder } from "../../support/folder.js";
import { user } from "../../support/records.js";
import { inChild, openStore } from "../../support/sqlite.js";

describe("a file", () => {
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
      const running = await openStore(join(other, "sandbox.db"));
      const users = Array.from({ length: 20 }, (_, i) => user(i, { name: "x".repeat(2000) }));
      await Promise.all(users.map((one) => running.addUser(one)));
      await copyFile(join(other, "sandbox.db-wal"), `${file}-wal`);
      const files = () => Promise.all([file, `${file}-wal`].map((one) => readFile(one)));
      const before = await files();
      await expect(SqliteStore.open(file)).rejects.toThrow(
        "the -wal file beside it is that of another database. Move the -wal and -shm files back beside their database, or remove them, or choose another folder with --data.",
      );
      expect(await files()).toEqual(before);
      await rm(`${file}-wal`);
      expect(await (await openStore(file)).users({ limit: 9 })).toHaveLength(1);
    },
  );

  it("that is not there is not made beside a -wal", async () => {
    const [own, other] = [await temporaryFolder(), await temporaryFolder()];
    await (await openStore(join(other, "sandbox.db"))).addUser(user(1));
    await copyFile(join(other, "sandbox.db-wal"), join(own, "sandbox.db-wal"));
    await expect(SqliteStore.open(join(own, "sandbox.db"))).rejects.toThrow(
      "a -wal file lies there without it",
    );
    expect(await readdir(own)).toEqual(["sandbox.db-wal"]);
  });

  it("is opened with its own -wal after a crash", async () => {
    const [own, other] = [await temporaryFolder(), await temporaryFolder()];
    await (await openStore(join(own, "sandbox.db"))).addUser(user(1));
    for (const name of ["sandbox.db", "sandbox.db-wal"]) await copyFile(join(own, name), join(other, name));
    expect(await (await openStore(join(other, "sandbox.db"))).users({ limit: 9 })).toHaveLength(1);
  });

  it("beside the -wal of another one that has no more than a setting is refused", async () => {
    const [own, other] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    for (const file of [own, other]) await (await SqliteStore.open(file ?? "")).close();
    const running = await openStore(other ?? "");
    const { value, version } = await running.shared();
    await running.changeShared({ ...value, settings: { lifetime: 77 } }, version);
    await copyFile(`${other}-wal`, `${own}-wal`);
    await expect(SqliteStore.open(own ?? "")).rejects.toThrow("that of another database");
  });

  it("beside a -wal that another program has written is refused without the advice to remove the log", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    await (await SqliteStore.open(file)).close();
    inChild(
      `database.exec("update shared set version = version + 1"); process.kill(process.pid, "SIGKILL");`,
      file,
    );
    await expect(SqliteStore.open(file)).rejects.toThrow(
      /another program has written to the -wal file beside it, and must open and close it once more\. Correct that, or/,
    );
  });

  it.each([
    ["an older copy", "newer"],
    ["a newer copy", "older"],
  ])("that is %s is refused beside a %s -wal", async (_, log) => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    for (const i of [1, 2]) {
      const store = await openStore(file ?? "");
      await store.addUser(user(i));
      if (log === (i === 1 ? "older" : "newer")) await copyFile(`${file}-wal`, `${copy}-wal`);
      await store.close();
      if (log === (i === 1 ? "newer" : "older")) await copyFile(file ?? "", copy ?? "");
      const between = await openStore(file ?? "");
      await between.addUser(user(10 * i));
      await between.close();
    }
    const before = await readFile(copy ?? "");
    await expect(SqliteStore.open(copy ?? "")).rejects.toThrow(
      "the -wal file beside it is that of another copy of it",
    );
    expect(await readFile(copy ?? "")).toEqual(before);
  });

  it("that has grown apart from a copy is refused beside the -wal of that copy", async () => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    ) as [string, string];
    await (await SqliteStore.open(file)).close();
    await copyFile(file, copy);
    const store = await SqliteStore.open(file);
    for (const i of [1, 2]) await store.addUser(user(i));
    await store.close();
    const other = await openStore(copy);
    for (const i of [3, 4, 5]) await other.addUser(user(i));
    await copyFile(`${copy}-wal`, `${file}-wal`);
    await expect(SqliteStore.open(file)).rejects.toThrow(
      "the -wal file beside it is that of another copy of it",
    );
    await rm(`${file}-wal`);
    expect(await (await openStore(file)).users({ limit: 9 })).toHaveLength(2);
  });
});
