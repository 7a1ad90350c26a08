import { isOurs, type PostgresServer, startPostgres } from "@idaas-face/postgres";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { PostgresStore } from "../../../src/store/postgres/postgres-store.js";
import { StoreUnavailableError } from "../../../src/store/store-unavailable-error.js";
import { ask } from "../../support/postgres/database.js";
import { adding, face, mail, user } from "../../support/records.js";
import { wholeSnapshot } from "../../support/whole-snapshot.js";

/** Milliseconds that a connection, and then a response, may take here. */
const timeoutMs = 1000;

describe.runIf(isOurs)("where the database fails", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres("-c", "fsync=off");
  });
  afterAll(() => server.remove());

  let store: PostgresStore;
  beforeEach(async () => {
    store = await PostgresStore.open(server.url, timeoutMs);
    onTestFinished(() => store.close());
    await store.addUser(user(1));
  });

  /** Makes more requests at a time than there are connections, and expects that all fail in time. */
  async function expectAllUnavailable(asking: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    const outcomes = await Promise.allSettled(Array.from({ length: 30 }, asking));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailableError) });
    expect(performance.now() - started).toBeLessThan(10 * timeoutMs);
  }

  it("a server that hangs lets nobody wait for long, and is used again once it goes on", async () => {
    const backends = await ask(
      server.url,
      "select pid from pg_stat_activity where backend_type = 'client backend'",
    );
    const processes = [server.processId(), ...backends.map(({ pid }) => pid)];
    const signal = (name: NodeJS.Signals) => {
      for (const id of processes) {
        try {
          process.kill(id, name);
        } catch {
          // The connection of the query above is gone.
        }
      }
    };
    onTestFinished(() => signal("SIGCONT"));
    signal("SIGSTOP");
    await expectAllUnavailable(() => store.user(user(1).id));
    signal("SIGCONT");
    await expect.poll(() => store.user(user(1).id).catch(() => undefined)).toBeDefined();
  });

  it("a lock that somebody else holds lets nobody wait for long, and no reader at all", async () => {
    const { version } = (await store.user(user(1).id)) ?? { version: -1 };
    const change = { userId: user(1).id, version, ...adding(face(1)) };
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query('begin; lock table "user" in exclusive mode');
    await expectAllUnavailable(() => store.changeFaces(change));
    expect((await store.user(user(1).id))?.value.faces).toEqual([]);
    await client.query("rollback");
    expect(await store.changeFaces(change)).toBe(true);
  });

  it("a connection that breaks in the middle of a restore changes nothing, and ends nothing else", async () => {
    await store.restore([{ ...(await wholeSnapshot(store)), users: [user(1), user(2)] }]);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query("begin; lock table mail in exclusive mode");
    const restoring = store.restore([
      { ...(await wholeSnapshot(store)), users: [], faces: [], mails: [mail(1, "Hello")] },
    ]);
    const refused = expect(restoring).rejects.toThrow(StoreUnavailableError);
    const terminate = "select pg_terminate_backend(pid) from pg_locks where not granted";
    await expect.poll(() => ask(server.url, terminate)).toHaveLength(1);
    await refused;
    await client.query("rollback");
    expect(await store.users({ limit: 9 })).toHaveLength(2);
  });
});
