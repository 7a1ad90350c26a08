import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstTable, section } from "../markdown/section.js";
import { repositoryRoot } from "../paths.js";

const client = readmeOf("client");
const sandbox = readmeOf("sandbox");
const spec = readFileSync(join(repositoryRoot, "spec/README.md"), "utf8");

/** Blocks that the READMEs of packages already have. Those of the client come from its docstrings. */
export const readmeBlocks = {
  "client-methods": () => between(client, "methods"),
  "client-errors": () => between(client, "errors"),
  "client-options": () => between(client, "client-options"),
  "call-options": () => between(client, "call-options"),
  "wait-options": () => between(client, "wait-options"),
  generators: () => onSite(between(spec, "generators")),
  troubleshooting: () => onSite(firstTable(section(client, "Troubleshooting"))),
  "sandbox-flags": () => onSite(firstTable(section(sandbox, "On a port"))),
  "sandbox-shared": () => firstTable(section(sandbox, "For a team, on PostgreSQL")),
  "sandbox-users": () => onSite(firstTable(section(sandbox, "Users"))),
  "sandbox-rules": () => onSite(firstTable(section(sandbox, "Rules and their sources"))),
  "sandbox-control": () => onSite(firstTable(section(sandbox, "Control"))),
} satisfies Record<string, () => string>;

function readmeOf(name: string): string {
  return readFileSync(join(repositoryRoot, `packages/${name}/README.md`), "utf8");
}

/** Returns the text that the generator has written between its markers. */
function between(readme: string, name: string): string {
  const found = new RegExp(`<!-- ${name}:start -->(.*?)<!-- ${name}:end -->`, "s").exec(readme)?.[1];
  if (found === undefined) throw new Error(`There is no block "${name}" in the README.`);
  return found.trim();
}

/** Removes the links from a table that lead to a place in its README. */
function onSite(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\((?!https?:)[^)]+\)/g, "$1");
}
