import { copyFile, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { RestartNeededError, StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { user } from "../../support/records.js";
import { openStore } from "../../support/sqlite.js";

describe("a file that is overwritten while a store has it open", () => {
  async function overwritten(by: (file: string) => Promise<string>) {
    const file = join(await temporaryFolder(), "sandbox.db");
    const copy = await by(file);
    const store = await openStore(file);
    await store.addUser(user(1));
    await copyFile(copy, file);
    const before = await readFile(file);
    await expect(store.addUser(user(2))).rejects.toThrow(
      `The SQLite file ${file} was overwritten: restart the sandbox.`,
    );
    await expect(store.user(user(1).id)).rejects.toThrow(RestartNeededError);
    await store.close();
    expect(await readFile(file)).toEqual(before);
    await expect(SqliteStore.open(file)).rejects.toThrow("the -wal file beside it is that of");
  }

  it("by another database is refused, and stays as it is", async () => {
    await overwritten(async () => {
      const other = join(await temporaryFolder(), "sandbox.db");
      await (await SqliteStore.open(other)).close();
      return other;
    });
  });

  it("by an older copy of itself is refused, and stays as it is", async () => {
    await overwritten(async (file) => {
      const copy = join(await temporaryFolder(), "sandbox.db");
      await (await SqliteStore.open(file)).close();
      await copyFile(file, copy);
      const store = await SqliteStore.open(file);
      await store.addUser(user(3));
      await store.close();
      return copy;
    });
  });

  it.each([
    ["more than the log", 3, 0, 1],
    ["as many as the log", 3, 0, 3],
    ["fewer than the log", 1, 0, 3],
    ["as many as the database without its log", 1, 1, 2],
  ])("by a copy to which others have written is refused: %s", async (_, others, before, own) => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    await (await SqliteStore.open(file ?? "")).close();
    await copyFile(file ?? "", copy ?? "");
    const other = await SqliteStore.open(copy ?? "");
    for (let i = 0; i < others; i++) await other.addUser(user(i));
    await other.close();
    const first = await SqliteStore.open(file ?? "");
    for (let i = 0; i < before; i++) await first.addUser(user(5 + i));
    await first.close();
    const store = await openStore(file ?? "");
    for (let i = 0; i < own; i++) await store.addUser(user(10 + i));
    await copyFile(copy ?? "", file ?? "");
    await expect(store.addUser(user(2))).rejects.toThrow("was overwritten: restart the sandbox.");
  });

  it("by a part of a copy is refused", async () => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    await (await SqliteStore.open(copy ?? "")).close();
    const store = await openStore(file ?? "");
    await store.addUser(user(1));
    await writeFile(file ?? "", (await readFile(copy ?? "")).subarray(0, 3 * 4096));
    await expect(store.addUser(user(2))).rejects.toThrow("was overwritten: restart the sandbox.");
  });

  it("by a copy from before the last change is refused, whatever its time says", async () => {
    const [file, copy] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
      join(one, "sandbox.db"),
    );
    const store = await openStore(file ?? "");
    await store.addUser(user(1));
    await copyFile(file ?? "", copy ?? "");
    const { atime, mtime } = await stat(file ?? "");
    // More than SQLite keeps in the log.
    const many = Array.from({ length: 30 }, (_, i) => user(10 + i, { name: "x".repeat(200_000) }));
    await Promise.all(many.map((one) => store.addUser(one)));
    expect((await stat(file ?? "")).size).toBeGreaterThan((await stat(copy ?? "")).size);
    await copyFile(copy ?? "", file ?? "");
    await utimes(file ?? "", atime, mtime);
    await expect(store.addUser(user(2))).rejects.toThrow("was overwritten: restart the sandbox.");
  });

  it("by something else is refused, and stays as it is", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    const text = "This is not a database. ".repeat(1000);
    await writeFile(file, text);
    await expect(store.addUser(user(2))).rejects.toThrow(StoreUnavailableError);
    await expect(store.user(user(2).id)).rejects.toThrow(StoreUnavailableError);
    await store.close();
    expect(await readFile(file, "utf8")).toBe(text);
  });
});
