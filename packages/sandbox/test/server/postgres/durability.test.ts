import { isOurs, startPostgres } from "@idaas-face/postgres";
import { expect, it, onTestFinished } from "vitest";
import type { Snapshot } from "../../../src/index.js";
import { kills } from "../../support/kills.js";
import { Ledger } from "../../support/ledger.js";
import { emptyDatabase } from "../../support/postgres/database.js";
import { type SandboxProcess, startProcess } from "../../support/sandbox-process.js";

async function start(url: string): Promise<SandboxProcess> {
  const sandbox = await startProcess(["--database-url", url]);
  onTestFinished(() => sandbox.end("SIGKILL"));
  return sandbox;
}

const processKills = Math.ceil(kills / 5);
const crashes = Math.ceil(kills / 15);

it(`after each of ${processKills} kills of a process in the middle of writes, another has all that was acknowledged`, {
  timeout: 60_000 + kills * 3000,
}, async () => {
  const url = await emptyDatabase();
  const ledger = new Ledger();
  const witness = await start(url);
  for (let time = 0; time < processKills; time++) {
    const sandbox = await start(url);
    await ledger.writeUntil(() => sandbox.end("SIGKILL"), sandbox);
    ledger.check(await witness.control<Snapshot>("GET", "snapshot"));
  }
});

it.runIf(isOurs)(
  `after each of ${crashes} crashes of PostgreSQL in the middle of writes, all that was acknowledged is there`,
  {
    timeout: 60_000 + kills * 3000,
  },
  async () => {
    const server = await startPostgres();
    onTestFinished(() => server.remove());
    const ledger = new Ledger();
    const sandboxes = [await start(server.url), await start(server.url)];
    for (let time = 0; time < crashes; time++) {
      await ledger.writeUntil(() => server.stop("as a crash"), ...sandboxes);
      await server.start();
      for (const sandbox of sandboxes) ledger.check(await sandbox.control<Snapshot>("GET", "snapshot"));
    }
    expect(sandboxes.map(({ command }) => command.child.exitCode)).toEqual([null, null]);
  },
);
