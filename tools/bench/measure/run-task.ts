import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Assignment } from "./task.js";

const run = promisify(execFile);

/** Megabytes: nothing is collected before so much is allocated. */
const youngGeneration = 128;
const nodeFlags = {
  time: ["--expose-gc"],
  allocation: [
    "--expose-gc",
    `--min-semi-space-size=${youngGeneration}`,
    `--max-semi-space-size=${youngGeneration}`,
  ],
};

/** Has a fresh process do one task, and gives its samples: `samples[round][contestant]`. */
export async function runTask(processFile: string, assignment: Assignment): Promise<number[][]> {
  const flags = nodeFlags[assignment.task.quantity];
  const args = [...flags, processFile, JSON.stringify(assignment)];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }).catch((error) => {
    throw new Error(`The measuring process failed:\n${error.stderr}`);
  });
  return JSON.parse(stdout) as number[][];
}
