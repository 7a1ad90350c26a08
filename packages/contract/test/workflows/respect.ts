import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const { resolve } = createRequire(import.meta.url);
const cli = join(dirname(resolve("@redocly/cli/package.json")), "bin/cli.js");
const folder = join(dirname(resolve("@idaas-face/spec/openapi.json")), "workflows");
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** The time that a workflow may take, in milliseconds. Without a limit, one that waits in vain would take minutes. */
const limitMs = 30_000;

/** The outcome of the workflows of a file. */
export interface Outcome {
  exitCode: number;
  /** The status of each step that was carried out, after its last attempt. */
  steps: Record<string, string>;
  /** The words of Redocly, for people. They show no secret. */
  report: string;
}

/** Returns the path of a workflow file. */
export const workflowFile = (name: string): string => join(folder, name);

/** Carries out the workflows of a file against a server, by Redocly's `respect`. */
export async function respect(name: string, server: string, inputs: object): Promise<Outcome> {
  const temporary = await mkdtemp(join(tmpdir(), "idaas-face-respect-"));
  try {
    const json = join(temporary, "outcome.json");
    const flags = ["--server", `face=${server}`, "--input", JSON.stringify(inputs), "--json-output", json];
    const { exitCode, report } = await run([
      ...[cli, "respect", workflowFile(name)],
      ...[...flags, "--execution-timeout", String(limitMs)],
    ]);
    return { exitCode, report, steps: await readSteps(json) };
  } finally {
    await rm(temporary, { recursive: true });
  }
}

function run(args: string[]): Promise<{ exitCode: number; report: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env, encoding: "utf8" }, (_, stdout, stderr) =>
      resolve({ exitCode: child.exitCode ?? 1, report: stdout + stderr }),
    );
  });
}

/** Nothing where Redocly could not even begin: its report says why. */
async function readSteps(json: string): Promise<Outcome["steps"]> {
  const text = await readFile(json, "utf8").catch(() => '{"files":{}}');
  const { files } = JSON.parse(text) as { files: Record<string, { executedWorkflows: ExecutedWorkflow[] }> };
  const executed = Object.values(files).flatMap(({ executedWorkflows }) => executedWorkflows);
  const attempts = executed.flatMap(({ executedSteps }) => executedSteps);
  return Object.fromEntries(attempts.map(({ stepId, status }) => [stepId, status]));
}

interface ExecutedWorkflow {
  executedSteps: { stepId: string; status: string }[];
}
