import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { emptySnapshot } from "../../../src/store/snapshot.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { ask, createDatabase, emptyDatabase } from "../../support/postgres/database.js";
import { face, mail, user } from "../../support/records.js";
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
  await store.restore(emptySnapshot);
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

it("a restore leaves nothing but the snapshot, whatever others add meanwhile", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  const snapshot = { ...emptySnapshot, users: [user(1)] };
  for (let round = 0; round < 20; round++) {
    await store.restore(emptySnapshot);
    const added = Promise.all([other.addUser(user(1), [face(1)]), other.addUser(user(2))]);
    await store.restore(snapshot);
    const left = await store.users({ limit: 9 });
    // Who was added is gone, or came afterwards.
    expect(left[0]).toEqual({ user: user(1), faces: [] });
    await added;
  }
});

it("a snapshot is of one moment, whatever others change meanwhile", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  await store.restore(emptySnapshot);
  await store.addUser(user(1));
  let isOver = false;
  const changing = (async () => {
    for (let i = 0; !isOver; i++) {
      const version = (await other.user(user(1).id))?.version ?? -1;
      const put = [face(1, { id: face(i).id })];
      await other.changeFaces({ userId: user(1).id, version, put, mails: [mail(1, "Hello")] });
    }
  })();
  for (let i = 0; i < 30; i++) {
    const { faces, mails } = await store.snapshot();
    expect(faces.length).toBe(mails.length);
  }
  isOver = true;
  await changing;
});

it("what is asked after the end is told to be unavailable", async () => {
  const store = await open(database.url);
  const written = store.removeToken("none");
  await store.close();
  await written;
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
});
