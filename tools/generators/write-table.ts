import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { markdownTable } from "@idaas-face/common/markdown-table";
import { repositoryRoot } from "../generate/repository-root.js";
import { runCommand } from "../run-command.js";
import type { Outcome } from "./generator.js";

const [start, end] = ["<!-- generators:start -->", "<!-- generators:end -->"];

/** Writes the table of generators into the README of the document. */
export async function writeTable(outcomes: Outcome[]): Promise<void> {
  const file = join(repositoryRoot, "spec/README.md");
  await writeFile(file, withTable(await readFile(file, "utf8"), outcomes));
  await runCommand(join(repositoryRoot, "node_modules/.bin/biome"), ["format", "--write", file], {
    cwd: repositoryRoot,
  });
}

/** Puts the table of generators between the markers of a text. */
export function withTable(text: string, outcomes: Outcome[]): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`The README has no place for the table: write ${start} and ${end}.`);
  return `${text.slice(0, from) + start}\n\n${tableOf(outcomes)}\n\n${text.slice(to)}`;
}

function tableOf(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ generator, compiled, journey }) => [
    `[${generator.name}](${generator.home}) ${generator.version}`,
    `\`${generator.form}\`${generator.settings ? `; ${code(generator.settings)}` : ""}`,
    [
      "generates",
      compiled ? "compiles" : "",
      journey
        ? `makes all ${journey.steps} steps; eighth status: ${journey.status}; date with \`+0000\`: ${journey.date}`
        : "",
    ]
      .filter(Boolean)
      .join(", "),
    generator.mind,
  ]);
  return markdownTable(["generator", "document and settings", "results", "caveats"], rows);
}

const code = (settings: string) => (settings.includes("`") ? settings : `\`${settings}\``);
