import { isOurs, type PostgresServer, startPostgres } from "@idaas-face/postgres";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { SandboxUser, Snapshot } from "../../../src/index.js";
import { Ledger } from "../../support/ledger.js";
import { ask } from "../../support/postgres/database.js";
import { startProcess, statusOf } from "../../support/sandbox-process.js";

describe.runIf(isOurs)("where the database fails", () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres("-c", "fsync=off");
  });
  afterAll(() => server.remove());

  async function start() {
    const sandbox = await startProcess(["--database-url", server.url]);
    onTestFinished(() => sandbox.end("SIGKILL"));
    return sandbox;
  }

  it("a server that is stopped is 503, until it is started again; nothing that is said has the password", async () => {
    const sandbox = await start();
    const token = await sandbox.authenticate();
    const { id } = await sandbox.control<SandboxUser>("POST", "users", {});
    await server.stop();
    const refused = await sandbox
      .facesWith(token)
      .create(id)
      .catch((error) => error);
    expect(refused).toMatchObject({ status: 503, errorCode: "store_unavailable" });
    expect(await statusOf(sandbox.facesWith(token).list(id))).toBe(503);
    await server.start();
    expect(await statusOf(sandbox.facesWith(token).create(id))).toBe(200);
    expect(sandbox.command.output.text).toMatch(/PostgreSQL at \S+, port \d+, cannot be used: /);
    expect(sandbox.command.output.text).not.toContain(new URL(server.url).password);
    await sandbox.end("SIGTERM");
    expect(sandbox.command.child.exitCode).toBe(0);
  });

  it("connections that are cut off, idle or in the middle of a write, cost no more than the requests on them", async () => {
    const sandbox = await start();
    const token = await sandbox.authenticate();
    const cut = () =>
      ask(
        server.url,
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'idaas-face-sandbox'",
      );
    const { id } = await sandbox.control<SandboxUser>("POST", "users", {});
    const ledger = new Ledger();
    for (let time = 0; time < 5; time++) {
      // Until each of those who write was in the middle of something.
      await ledger.writeUntil(async (isOver) => {
        while (!isOver()) await cut();
      }, sandbox);
      await expect.poll(() => statusOf(sandbox.facesWith(token).list(id))).toBe(200);
    }
    ledger.check(await sandbox.control<Snapshot>("GET", "snapshot"));
  });
});
