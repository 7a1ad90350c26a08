import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { takeRounds } from "../rounds.js";
import { forkServer } from "./servers/fork-server.js";
import type { Server } from "./servers/server.js";
import { startPrismCommand } from "./servers/start-prism-command.js";
import { startSandboxCommand } from "./servers/start-sandbox.js";

/** Milliseconds until a sandbox is there, as `samples[round][contestant]`. */
export interface StartTimes {
  /** From the start of the process to its first response: Prism, and the sandbox on a new SQLite file. */
  command: number[][];
  /** In one process: a bare fetch over loopback, the first `createSandbox`, and a later one. */
  creation: number[][];
}

/** @param folder the folder for the new files */
export async function measureStarts(folder: string, rounds: number): Promise<StartTimes> {
  let files = 0;
  const contestants = [
    startPrismCommand,
    () => startSandboxCommand(["--data", join(folder, `start-${files++}`)]),
  ];
  const command = await takeRounds(rounds, contestants.length, (index) =>
    startMs(contestants[index] as () => Promise<Server>),
  );
  const bare = await forkServer("bare", "{}");
  try {
    const creation: number[][] = [];
    for (let round = 0; round < rounds; round++) creation.push(await creationMs(bare.url));
    return { command, creation };
  } finally {
    await bare.close();
  }
}

async function startMs(start: () => Promise<Server>): Promise<number> {
  const started = performance.now();
  const server = await start();
  try {
    await (await fetch(server.url)).arrayBuffer();
    return performance.now() - started;
  } finally {
    await server.close();
  }
}

const creation = fileURLToPath(new URL("processes/creation.ts", import.meta.url));

async function creationMs(url: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", creation, url]);
  return JSON.parse(stdout) as number[];
}
