import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const config = fileURLToPath(import.meta.resolve("@idaas-face/common/redocly-diff.yaml"));
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** A difference between two OpenAPI files, as `redocly diff` reports it. */
export interface Change {
  /** The place in which it is used: `#/paths/~1things/get`. */
  path: string;
  /** The property that differs, if its owner is in both files. */
  property?: string;
  /** The verdicts of redocly's rules. Most changes break nothing and have none. */
  verdicts: { impact: "major" | "minor" | "patch"; message: string; location: Location }[];
  base?: Side;
  /** The file that is compared with the base. */
  revision?: Side;
}

export interface Location {
  file: string;
  line: number;
}

/** A change's place in one of the files; a missing property has no value, and its owner's place. */
export interface Side extends Location {
  value?: unknown;
}

/** Each difference between the `spec/` of two folders, breaking or not. */
export async function diff(base: string, current: string): Promise<Change[]> {
  const files = [base, current].map((folder) => join(folder, "spec/openapi.yaml"));
  const args = ["diff", ...files, "--config", config, "--format", "json", "--fail-on", "none"];
  const options = { cwd: current, env: { ...process.env, ...quiet }, maxBuffer: 100_000_000 };
  try {
    const { stdout } = await run(process.execPath, [redocly, ...args], options);
    return (JSON.parse(stdout) as { changes: Change[] }).changes;
  } catch (error) {
    const { stderr = "", message } = error as Error & { stderr?: string };
    const reason = /^Error: (.*)$/m.exec(stderr)?.[1] ?? (stderr || message);
    throw new Error(`\`redocly diff\` cannot compare spec/ with its base, correct what it says: ${reason}`);
  }
}
