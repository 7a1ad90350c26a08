import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeShared } from "../../../src/store/change-shared.js";
import { schema } from "../../../src/store/sqlite/attached-file.js";
import { openDatabase } from "../../../src/store/sqlite/open-database.js";
import type { SqliteStore } from "../../../src/store/sqlite/sqlite-store.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { temporaryFolder } from "../../support/folder.js";
import { adding, face, mail, user } from "../../support/records.js";
import { openStore } from "../../support/sqlite.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";
import { storeSuite } from "../store-suite.js";

storeSuite(async () => openStore(join(await temporaryFolder(), "deep", "sandbox.db")));

describe("among rows of an older and a newer generation with the same keys", () => {
  storeSuite(async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const store = await openStore(file);
    const { database } = await openDatabase(file);
    database.exec(otherGenerations.map(triggersFor).join(";"));
    database.close();
    return store;
  });
});

/** The values of a row of another generation, for each new row of a table. */
const otherGenerations: [table: string, values: string][] = [
  ["application", "new.id, '{}'"],
  ["user", "new.id, new.version, '{}', '[]'"],
  ["userName", "new.name, 'nobody'"],
  ["faceOwner", "new.id, 'nobody'"],
  ["token", "new.hash, 'none', 0"],
  ["mail", "null, new.userId, '{}'"],
];

/** Adds rows of other generations before each new row, and lets every change of the newer ones fail. */
function triggersFor([table, values]: [string, string]): string {
  const trigger = (kind: string) => `create trigger ${schema}.${kind}Of${table} before ${kind} on ${table}`;
  const forbid = "when old.generation > 999 begin select raise(abort, 'It is of another generation'); end";
  return `${trigger("insert")} when new.generation between 0 and 999
    begin insert or ignore into ${table} select new.generation + value, ${values} from json_each('[-1000, 1000]'); end;
    ${trigger("update")} ${forbid};
    ${trigger("delete")} ${forbid}`;
}

describe("a file", () => {
  it("has everything again after it was closed", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const first = await openStore(file);
    await first.addUser(user(1), [face(1)]);
    const snapshot = await wholeSnapshot(first);
    await first.close();
    expect(await wholeSnapshot(await openStore(file))).toEqual(snapshot);
  });

  it("is shared by two that have it open: one of two changes wins", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const [one, other] = [await openStore(file), await openStore(file)];
    await one.addUser(user(1));
    const version = (await other.user(user(1).id))?.version ?? -1;
    const change = (store: SqliteStore, number: number) =>
      store.changeFaces({ userId: user(1).id, version, ...adding(face(1, { id: face(number).id })) });
    expect([await change(one, 1), await change(other, 2)]).toEqual([true, false]);
    expect((await other.user(user(1).id))?.value.faces).toEqual([face(1)]);
  });

  it("is shared by two that have it open: what one changes, a request at the other sees", async () => {
    const file = join(await temporaryFolder(), "sandbox.db");
    const [one, other] = [await openStore(file), await openStore(file)];
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
});

it("a write that fails takes no other with it that came at the same time", async () => {
  const store = await openStore(join(await temporaryFolder(), "sandbox.db"));
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

it("a store that closes still returns what was asked of it before", async () => {
  const store = await openStore(join(await temporaryFolder(), "sandbox.db"));
  await store.addUser(user(1), [face(1)]);
  const read = store.user(user(1).id);
  await store.close();
  expect((await read)?.value.faces).toEqual([face(1)]);
});

it("a store that closes still does what takes a read and a write", async () => {
  const file = join(await temporaryFolder(), "sandbox.db");
  const store = await openStore(file);
  const changing = changeShared(store, (state) => ({ ...state, settings: { lifetime: 9 } }));
  await store.close();
  await changing;
  expect((await (await openStore(file)).shared()).value.settings).toEqual({ lifetime: 9 });
});

it("a closed store reports that it is unavailable", async () => {
  const store = await openStore(join(await temporaryFolder(), "sandbox.db"));
  const written = store.addUser(user(1));
  await store.close();
  expect(await written).toBe(true);
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
  await expect(store.addUser(user(2))).rejects.toThrow(StoreUnavailableError);
});

it("refuses one snapshot too many that is read at the same time, and gives it once another has ended", async () => {
  const store = await openStore(join(await temporaryFolder(), "sandbox.db"));
  const readers = Array.from({ length: 5 }, () => store.snapshot()[Symbol.asyncIterator]());
  for (const reader of readers) await reader.next();
  await expect(wholeSnapshot(store)).rejects.toThrow("Too many snapshots");
  await readers[0]?.return?.();
  expect((await wholeSnapshot(store)).users).toEqual([]);
  for (const reader of readers) await reader.return?.();
});
