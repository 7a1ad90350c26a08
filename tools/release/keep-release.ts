import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const redocly = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/**
 * Keeps the OpenAPI file of a `spec/` folder in one piece as `releases/<version>.json`, so that the changelog can say how a later
 * one differs from it.
 */
export async function keepRelease(spec: URL, version: string): Promise<void> {
  const [file, output] = ["openapi.yaml", `releases/${version}.json`].map((path) =>
    fileURLToPath(new URL(path, spec)),
  );
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(process.execPath, [redocly, "bundle", file as string, "--output", output as string], { env });
}
