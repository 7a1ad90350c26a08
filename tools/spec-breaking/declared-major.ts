import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { git } from "./git.js";

/** The package whose version speaks for the OpenAPI file. */
export const specPackage = "@idaas-face/spec";

/** Says whether a changeset that the commit does not have yet declares a major version of the spec. */
export async function declaresMajor(root: string, commit: string): Promise<boolean> {
  const known = (await git(root, "ls-tree", "--name-only", commit, "--", ".changeset/")).split("\n");
  const names = await readdir(join(root, ".changeset")).catch(() => []);
  const added = names.filter((name) => name.endsWith(".md") && !known.includes(`.changeset/${name}`));
  const texts = await Promise.all(added.map((name) => readFile(join(root, ".changeset", name), "utf8")));
  return texts.some((text) => bumps(text)[specPackage] === "major");
}

/** The packages and bumps between the two `---` lines at the top of a changeset. */
function bumps(text: string): Record<string, unknown> {
  return parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? "") ?? {};
}
