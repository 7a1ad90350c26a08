import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { emptySnapshot } from "../../../src/store/snapshot.js";
import { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { mail, user } from "../../support/records.js";

async function open(): Promise<SqliteStore> {
  const store = await SqliteStore.open(join(await temporaryFolder(), "sandbox.db"));
  onTestFinished(() => store.close());
  return store;
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
