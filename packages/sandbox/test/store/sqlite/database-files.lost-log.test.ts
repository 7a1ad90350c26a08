import { copyFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RestartNeededError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { user } from "../../support/records.js";
import { inChild, openStore } from "../../support/sqlite.js";

/** Counts the users in a copy of a SQLite file, without its `-wal` and `-shm`. */
async function usersInCopy(file: string): Promise<number> {
  const copy = join(await temporaryFolder(), "sandbox.db");
  await copyFile(file, copy);
  return (await (await openStore(copy)).users({ limit: 99 })).length;
}

describe("sandbox.db holds what was acknowledged after its -wal was removed", () => {
  it("and a request has noticed", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    for (let i = 0; i < 20; i++) await store.addUser(user(i));
    await rm(`${file}-wal`);
    await expect(store.addUser(user(20))).rejects.toThrow(
      "has lost its -wal or -shm file: restart the sandbox.",
    );
    expect(await usersInCopy(file)).toBe(20);
  });

  it("while a snapshot was read", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    await store.addUser(user(1));
    const reading = store.snapshot();
    for (let i = 0; i < 3; i++) await reading.next();
    await store.addUser(user(2));
    await rm(`${file}-wal`);
    await expect(store.addUser(user(3))).rejects.toThrow(RestartNeededError);
    await store.close();
    expect(await usersInCopy(file)).toBe(2);
  });

  it("and nobody has noticed before the stop", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    await store.addUser(user(1));
    await rm(`${file}-wal`);
    await store.close();
    expect(await usersInCopy(file)).toBe(1);
  });

  it("and another process has looked at it", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    await store.addUser(user(1));
    await rm(`${file}-wal`);
    expect(() => inChild(`database.prepare("select * from user").all();`, file)).toThrow("disk I/O error");
    await expect(store.addUser(user(2))).rejects.toThrow(RestartNeededError);
    expect(await usersInCopy(file)).toBe(1);
  });
});
