import { copyFile, readFile, rm } from "node:fs/promises";
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

/** Opens a store that has lost its `-wal`, and cannot save it because another store reads it. */
async function lostBesideReader(file: string) {
  const store = await openStore(file);
  await store.addUser(user(1));
  const reading = (await openStore(file)).snapshot();
  for (let i = 0; i < 3; i++) await reading.next();
  await store.addUser(user(2));
  await rm(`${file}-wal`);
  await expect(store.addUser(user(3))).rejects.toThrow(RestartNeededError);
  return { store, stopReading: () => reading.return() };
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

  it.each([
    ["a request has noticed", true],
    ["nobody has noticed before the stop", false],
  ])("while a snapshot was read, and %s", async (_, isNoticed) => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    await store.addUser(user(1));
    const reading = store.snapshot();
    for (let i = 0; i < 3; i++) await reading.next();
    await store.addUser(user(2));
    await rm(`${file}-wal`);
    if (isNoticed) await expect(store.addUser(user(3))).rejects.toThrow(RestartNeededError);
    await store.close();
    expect(await usersInCopy(file)).toBe(2);
  });

  it("while another store was reading, once that has stopped", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const { store, stopReading } = await lostBesideReader(file);
    await stopReading();
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

it("a database that was copied into the place of one without its -wal stays as it is", async () => {
  const [file, other] = [await temporaryFolder(), await temporaryFolder()].map((one) =>
    join(one, "sandbox.db"),
  ) as [string, string];
  await (await openStore(other)).close();
  const { store, stopReading } = await lostBesideReader(file);
  await stopReading();
  await copyFile(other, file);
  await expect(store.user(user(1).id)).rejects.toThrow(RestartNeededError);
  await store.close();
  expect(await readFile(file)).toEqual(await readFile(other));
});
