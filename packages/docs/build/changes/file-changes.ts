import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { code, markdownTable } from "@idaas-face/common/markdown-table";

const run = promisify(execFile);
const redocly = fileURLToPath(import.meta.resolve("@redocly/cli/bin/cli.js"));
/** The rules by which the repository calls a change breaking. */
const config = fileURLToPath(import.meta.resolve("@idaas-face/common/redocly-diff.yaml"));

interface Change {
  path: string;
  property?: string;
  verdicts: { impact: "major" | "minor" | "patch"; message: string }[];
  base?: { value?: unknown };
  revision?: { value?: unknown };
}

/** Lists the differences between two OpenAPI documents in a table, breaking ones first. */
export async function fileChanges(base: string, revision: string): Promise<string> {
  const args = [redocly, "diff", base, revision, "--config", config, "--format", "json", "--fail-on", "none"];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const { stdout } = await run(process.execPath, args, { env, maxBuffer: 100_000_000 });
  const { changes } = JSON.parse(stdout) as { changes: Change[] };
  const rows = changes
    .filter(({ path, property }) => `${path}/${property}` !== "#/info/version")
    .map((change) => ({ breaks: breaks(change), cells: [what(change), where(change)] }))
    .sort((one, other) => Number(other.breaks) - Number(one.breaks));
  if (rows.length === 0) return "Nothing but the version has changed.";
  return markdownTable(
    ["breaking", "change", "place"],
    rows.map(({ breaks, cells }) => [breaks ? "**yes**" : "no", ...cells]),
  );
}

function breaks({ verdicts }: Change): boolean {
  return verdicts.some(({ impact }) => impact === "major");
}

function what({ verdicts, base, revision }: Change): string {
  if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(" ");
  if (base?.value === undefined) return "added";
  return revision?.value === undefined ? "removed" : "changed";
}

function where({ path, property }: Change): string {
  const pointer = path.replaceAll("~1", "/").replaceAll("~0", "~").replace(/^#\//, "");
  return code(property ? `${pointer} · ${property}` : pointer);
}
