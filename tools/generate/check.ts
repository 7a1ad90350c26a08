import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { generateCommand } from "./outputs.js";

const run = promisify(execFile);

export interface ExpectedFile {
  path: string;
  content: string;
}

/** Writes a report for people about the generated files below `root`, or `undefined` if all is well. */
export async function driftReport(root: string, expected: ExpectedFile[]): Promise<string | undefined> {
  const problems = await findDrift(root, expected);
  if (problems.length === 0) return undefined;
  return `${problems.join("\n")}\nRun \`${generateCommand}\` and commit what it writes.`;
}

/** Says in a sentence each how the generated files below `root` are wrong. Empty if all is well. */
export async function findDrift(root: string, expected: ExpectedFile[]): Promise<string[]> {
  const tracked = await trackedFiles(root, expected);
  const problems = expected.map(async ({ path, content }) => {
    const actual = await readFile(join(root, path), "utf8").catch(() => undefined);
    if (actual === undefined) return `${path} is missing.`;
    if (actual !== content) return `${path} is stale: it is not what its sources give now.`;
    if (tracked && !tracked.has(path)) return `${path} is not tracked by git: add it to the commit.`;
    return undefined;
  });
  return (await Promise.all(problems)).filter((problem) => problem !== undefined);
}

/** Lists the files that git tracks, or `undefined` if there is no git to ask, as in an unpacked archive. */
async function trackedFiles(root: string, expected: ExpectedFile[]): Promise<Set<string> | undefined> {
  if (!existsSync(join(root, ".git"))) return undefined;
  try {
    const paths = expected.map(({ path }) => path);
    const { stdout } = await run("git", ["ls-files", "--full-name", "-z", "--", ...paths], { cwd: root });
    return new Set(stdout.split("\0").filter(Boolean));
  } catch {
    return undefined;
  }
}
