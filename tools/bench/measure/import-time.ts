import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { takeRounds } from "../rounds.js";

const run = promisify(execFile);

/** Milliseconds that importing each of some modules takes, each time in a fresh process: `samples[round][module]`. */
export async function sampleImports(
  processFile: string,
  modules: string[],
  rounds: number,
): Promise<number[][]> {
  const importOnce = async (index: number) =>
    Number((await run(process.execPath, [processFile, modules[index] as string])).stdout);
  // The first time, the files come from the disk.
  await takeRounds(1, modules.length, importOnce);
  return takeRounds(rounds, modules.length, importOnce);
}
