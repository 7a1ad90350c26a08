import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { splitFrontMatter } from "../pages/front-matter.js";
import { repositoryRoot } from "../paths.js";

/** A change that waits for the next release. */
export interface WaitingChange {
  /** The packages that it raises, and the size of each step. */
  bumps: Record<string, string>;
  text: string;
}

/** Reads the changesets of the repository. */
export async function waitingChanges(folder = join(repositoryRoot, ".changeset")): Promise<WaitingChange[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return files.map((file) => {
    const { matter, text } = splitFrontMatter(file);
    return { bumps: matter as Record<string, string>, text: text.trim() };
  });
}
