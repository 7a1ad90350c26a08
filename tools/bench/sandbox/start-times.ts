import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startSandboxCommand } from "./servers/start-sandbox.js";

/** Milliseconds in which a sandbox is there, one sample a round. */
export interface StartTimes {
  /** From the start of the process, on a new SQLite file, to its first answer. */
  command: number[];
  /** The first `createSandbox` of a process. */
  creation: number[];
}

/** @param folder where the new files are made */
export async function measureStarts(folder: string, rounds: number): Promise<StartTimes> {
  const times: StartTimes = { command: [], creation: [] };
  for (let round = 0; round < rounds; round++) {
    times.command.push(await commandMs(join(folder, `start-${round}`)));
    times.creation.push(await creationMs());
  }
  return times;
}

async function commandMs(data: string): Promise<number> {
  const started = performance.now();
  const sandbox = await startSandboxCommand(["--data", data]);
  try {
    await (await fetch(sandbox.url)).arrayBuffer();
    return performance.now() - started;
  } finally {
    await sandbox.close();
  }
}

const creation = fileURLToPath(new URL("processes/creation.ts", import.meta.url));

async function creationMs(): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", creation]);
  return Number(stdout);
}
