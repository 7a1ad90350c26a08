import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Problem {
  ruleId: string;
  message: string;
}

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const environment = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** Lints documents of a folder, by the `redocly.yaml` in it, and returns the problems of each. */
export async function lint(folder: string, documents: string[]): Promise<Map<string, Problem[]>> {
  const flags = ["--config=redocly.yaml", "--format=json", "--max-problems=1000"];
  const output = await outputOf([cli, "lint", ...documents, ...flags], folder);
  // One JSON object for each document, in the order of the documents, with nothing in between.
  const results: { problems: Problem[] }[] = JSON.parse(`[${output.replaceAll(/^\}\{$/gm, "},{")}]`);
  return new Map(documents.map((document, index) => [document, results[index]?.problems ?? []]));
}

/** What Redocly prints. It goes through a file: Redocly exits before a pipe has taken a long output. */
async function outputOf(command: string[], cwd: string): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "idaas-face-lint-"));
  try {
    const path = join(temporary, "problems.json");
    const file = await open(path, "w");
    await once(
      spawn(process.execPath, command, { cwd, env: environment, stdio: ["ignore", file.fd, "ignore"] }),
      "exit",
    );
    await file.close();
    return await readFile(path, "utf8");
  } finally {
    await rm(temporary, { recursive: true });
  }
}
