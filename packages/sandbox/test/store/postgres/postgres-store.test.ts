import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import type { FaceRecord } from "../../../src/store/records.js";
import { emptySnapshot } from "../../../src/store/snapshot.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { ask, createDatabase, emptyDatabase } from "../../support/postgres/database.js";
import { face, mail, user } from "../../support/records.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";
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

describe("among rows of an older and a newer generation with the same keys", () => {
  let crowded: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    crowded = await createDatabase();
    await (await PostgresStore.open(crowded.url)).close();
    await ask(crowded.url, otherGenerations.map(triggersFor).join(";"));
  });
  afterAll(() => crowded.drop());

  storeSuite(async () => {
    const store = await open(crowded.url);
    await store.restore([emptySnapshot]);
    return store;
  });
});

/** The columns and values of a row of another generation, for each new row of a table. */
const otherGenerations: [table: string, columns: string, values: string][] = [
  ["application", "id, data", "new.id, '{}'"],
  ["user", "id, version, data, faces", "new.id, new.version, '{}', '[]'"],
  ["userName", 'name, "userId"', "new.name, 'nobody'"],
  ["faceOwner", 'id, "userId"', "new.id, 'nobody'"],
  ["token", 'hash, "applicationId", expires', "new.hash, 'none', 0"],
  ["mail", '"userId", data', `new."userId", '{}'`],
];

/** Adds rows of other generations before each new row, and lets every change of the newer ones fail. */
function triggersFor([table, columns, values]: [string, string, string]): string {
  const makeTrigger = (kind: string, action: string) => `
    create function "${kind}Of${table}"() returns trigger language plpgsql as $$ begin ${action} end $$;
    create trigger "of ${kind}" before ${kind} on "${table}" for each row execute function "${kind}Of${table}"()`;
  const forbid = (row: string) =>
    `if old.generation > 999 then raise 'It is of another generation'; end if; return ${row};`;
  const insert = `if new.generation between 0 and 999 then
      insert into "${table}" (generation, ${columns})
        select new.generation + value, ${values} from unnest(array[-1000, 1000]) as value on conflict do nothing;
    end if; return new;`;
  return [
    makeTrigger("insert", insert),
    makeTrigger("update", forbid("new")),
    makeTrigger("delete", forbid("old")),
  ].join(";");
}

it("many that open an empty database at the same moment make its tables once", async () => {
  for (let round = 0; round < 5; round++) {
    const url = await emptyDatabase();
    const stores = await Promise.all(Array.from({ length: 8 }, () => open(url)));
    await Promise.all(stores.map((store, i) => store.addUser(user(i))));
    expect(await stores[0]?.users({ limit: 20 })).toHaveLength(8);
    expect(await ask(url, "select name from kysely_migration")).toHaveLength(1);
  }
});

it("a database of another version is refused", async () => {
  const url = await emptyDatabase();
  await (await PostgresStore.open(url)).close();
  await ask(url, "update kysely_migration set name = '000-another'");
  await expect(PostgresStore.open(url)).rejects.toThrow(
    /cannot be used: another version of the sandbox made its tables. Give the sandbox an empty database/,
  );
});

it("a database that cannot hold every character is refused", async () => {
  const url = new URL(await emptyDatabase());
  const name = url.pathname.slice(1);
  await ask(inject("postgresUrl"), `drop database ${name}`);
  await ask(inject("postgresUrl"), `create database ${name} encoding 'LATIN1' locale 'C' template template0`);
  await expect(PostgresStore.open(url.href)).rejects.toThrow(
    /cannot be used: the encoding of the database is LATIN1, not UTF8\. Make a database with the encoding UTF8/,
  );
});

it.each(["serializable", "repeatable read"])(
  "writes at the same time are not refused in a database that is %s by default",
  async (level) => {
    const url = await emptyDatabase();
    const { pathname } = new URL(url);
    await ask(url, `alter database ${pathname.slice(1)} set default_transaction_isolation = '${level}'`);
    const stores = [await open(url), await open(url)] as const;
    for (let round = 0; round < 20; round++) {
      const { value, version } = await stores[0].shared();
      const changes = Array.from({ length: 20 }, (_, i) =>
        stores[i % 2 ? 0 : 1].changeShared({ ...value, clockOffsetMs: i }, version),
      );
      expect((await Promise.all(changes)).filter(Boolean)).toHaveLength(1);
    }
  },
);

/** Counts the locks for which somebody waits in the database of a client. */
async function waitingIn(client: pg.Client) {
  const query =
    "select from pg_locks join pg_database on oid = database where datname = current_database() and not granted";
  return (await client.query(query)).rowCount;
}

it("no write waits for a restore, which replaces what was written before its end", async () => {
  const store = await open(database.url);
  await store.restore([emptySnapshot]);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  onTestFinished(() => holder.end());
  // The restore gets as far as the mail.
  await holder.query("begin; lock table mail in exclusive mode");
  const restoring = store.restore([{ ...emptySnapshot, users: [user(1)], mails: [mail(1, "Hello")] }]);
  await expect.poll(() => waitingIn(holder)).toBe(1);
  expect(await store.addUser(user(1), [face(1)])).toBe(true);
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(1), faces: [face(1)] }]);
  await holder.query("rollback");

  await restoring;
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(1), faces: [] }]);
  expect((await store.lookUp({ faceId: face(1).id })).user).toBeUndefined();
});

it("of two restores at the same time, the one stays that was the last to get its generation", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  await store.restore([emptySnapshot]);
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  onTestFinished(() => holder.end());
  // A restore with mail waits for the holder.
  await ask(
    database.url,
    `create function wait() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(1); return new; end $$;
    create trigger waits before insert on mail for each row execute function wait()`,
  );
  onTestFinished(
    async () => void (await ask(database.url, "drop trigger waits on mail; drop function wait")),
  );
  await holder.query("select pg_advisory_lock(1)");
  const first = store.restore([{ ...emptySnapshot, users: [user(1)], mails: [mail(1, "Hello")] }]);
  await expect.poll(() => waitingIn(holder)).toBe(1);
  const second = other.restore([{ ...emptySnapshot, users: [user(2)] }]);
  await expect.poll(() => store.users({ limit: 9 })).toEqual([{ user: user(2), faces: [] }]);
  await holder.query("select pg_advisory_unlock(1)");
  await Promise.all([first, second]);
  expect(await wholeSnapshot(store)).toEqual({ ...emptySnapshot, users: [user(2)] });
  expect(await ask(database.url, 'select id from "user"')).toHaveLength(1);
  expect(await ask(database.url, "select seq from mail")).toHaveLength(0);
});

it("a restore that fails at its last row changes nothing, and leaves no row", async () => {
  const store = await open(database.url);
  await store.restore([{ ...emptySnapshot, users: [user(1)] }]);
  await failing("insert on mail");
  const restored = store.restore([{ users: [user(2)] }, { mails: [mail(1, "Hello")] }]);
  await expect(restored).rejects.toThrow(StoreUnavailableError);
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(1), faces: [] }]);
  expect(await ask(database.url, 'select id from "user"')).toHaveLength(1);
});

it("a restore succeeds even if the rows that it has replaced cannot be removed, and the next one removes them", async () => {
  const store = await open(database.url);
  await store.restore([{ ...emptySnapshot, users: [user(1)] }]);
  const drop = await failing('delete on "user"');
  await store.restore([{ ...emptySnapshot, users: [user(2)] }]);
  expect(await store.users({ limit: 9 })).toEqual([{ user: user(2), faces: [] }]);
  expect(await ask(database.url, 'select id from "user"')).toHaveLength(2);
  await drop();
  await store.restore([emptySnapshot]);
  expect(await ask(database.url, 'select id from "user"')).toHaveLength(0);
});

/** Makes a kind of change fail until the test ends. Returns a function that ends that before. */
async function failing(change: string) {
  const table = change.split(" ").at(-1);
  await ask(
    database.url,
    `create function fail() returns trigger language plpgsql as $$ begin raise 'failing'; end $$;
    create trigger fails before ${change} for each row execute function fail()`,
  );
  const drop = () =>
    ask(database.url, `drop trigger if exists fails on ${table}; drop function if exists fail`);
  onTestFinished(async () => void (await drop()));
  return drop;
}

it("a snapshot is of one moment, whatever others change meanwhile", async () => {
  const [store, other] = [await open(database.url), await open(database.url)];
  await store.restore([emptySnapshot]);
  await store.addUser(user(1));
  let isOver = false;
  const changing = (async () => {
    const faces: FaceRecord[] = [];
    for (let i = 0; !isOver; i++) {
      const version = (await other.user(user(1).id))?.version ?? -1;
      const added = face(1, { id: face(i).id });
      faces.push(added);
      const change = { faces, added: [added.id], mails: [mail(1, "Hello")] };
      await other.changeFaces({ userId: user(1).id, version, ...change });
    }
  })();
  for (let i = 0; i < 30; i++) {
    const { faces, mails } = await wholeSnapshot(store);
    expect(faces.length).toBe(mails.length);
  }
  isOver = true;
  await changing;
});

it("a closed store reports that it is unavailable", async () => {
  const store = await open(database.url);
  const written = store.removeToken("none");
  await store.close();
  await written;
  await expect(store.user(user(1).id)).rejects.toThrow(StoreUnavailableError);
});
