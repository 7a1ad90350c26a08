import { it } from "vitest";
import type { Snapshot } from "../../src/index.js";
import { temporaryFolder } from "../support/folder.js";
import { kills } from "../support/kills.js";
import { Ledger } from "../support/ledger.js";
import { startProcess } from "../support/sandbox-process.js";

/** The number of folders that the tests work on at a time. */
const lanes = 2;

it(
  `after each of ${kills} kills in the middle of writes, all that was acknowledged is there, and nothing is half`,
  { timeout: 300_000 + kills * 3000 },
  () => Promise.all(Array.from({ length: lanes }, () => killOften(Math.ceil(kills / lanes)))),
);

async function killOften(times: number): Promise<void> {
  const data = await temporaryFolder();
  const ledger = new Ledger();
  for (let time = 0; time <= times; time++) {
    const sandbox = await startProcess(["--data", data]);
    try {
      ledger.check(await sandbox.control<Snapshot>("GET", "snapshot"));
      if (time === times) return;
      await ledger.writeUntil(() => sandbox.end("SIGKILL"), sandbox);
    } finally {
      await sandbox.end("SIGKILL");
    }
  }
}
