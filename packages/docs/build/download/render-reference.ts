import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));

const options = [
  "--inlineBundle",
  "--openapi.disableTelemetry",
  "--openapi.showExtensions=x-permission,x-retry",
];

/** Renders the HTML page that Redocly makes of the OpenAPI document at `documentPath`, scripts included. */
export async function renderReference(documentPath: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-docs-"));
  const output = join(folder, "index.html");
  try {
    await run(process.execPath, [redocly, "build-docs", documentPath, "--output", output, ...options], {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(output, "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
