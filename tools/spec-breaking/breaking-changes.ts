import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

interface Report {
  changes: { verdicts: Verdict[] }[];
}

interface Verdict {
  impact: "major" | "minor" | "patch";
  message: string;
  location: { file: string; line: number };
}

/** Each breaking change between the `spec/` of two folders, one sentence each. */
export async function breakingChanges(base: string, current: string): Promise<string[]> {
  const { changes } = await diff(base, current);
  return changes
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ impact }) => impact === "major")
    .map(({ message, location }) => `${message} (${place(location, base, current)})`);
}

async function diff(base: string, current: string): Promise<Report> {
  const files = [base, current].map((folder) => join(folder, "spec/openapi.yaml"));
  const args = ["diff", ...files, "--config", config, "--format", "json", "--fail-on", "none"];
  const options = { cwd: current, env: { ...process.env, ...quiet }, maxBuffer: 100_000_000 };
  try {
    const { stdout } = await run(process.execPath, [redocly, ...args], options);
    return JSON.parse(stdout) as Report;
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    const reason = /^Error: (.*)$/m.exec(stderr)?.[1] ?? (stderr || message);
    throw new Error(`\`redocly diff\` cannot compare spec/ with its base, correct what it says: ${reason}`);
  }
}

/** Where a change is; what is gone has its place in the base only. */
function place({ file, line }: Verdict["location"], base: string, current: string): string {
  const [ofBase, ofCurrent] = [base, current].map((folder) => relative(folder, join(current, file)));
  return ofBase?.startsWith("..") ? `${ofCurrent}:${line}` : `${ofBase}:${line} before the change`;
}
