import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../generate/repository-root.js";

/** A page of Markdown. */
export interface Page {
  /** Path from the root of the repository. */
  path: string;
  text: string;
}

/** The pages that people read: those of the root, of the spec and of the packages, written by hand at least in part. */
export function pages(): Page[] {
  const packages = readdirSync(join(repositoryRoot, "packages")).map((name) => `packages/${name}`);
  return [".", "spec", ...packages]
    .flatMap((folder) => readdirSync(join(repositoryRoot, folder)).map((name) => join(folder, name)))
    .filter((path) => path.endsWith(".md") && !path.endsWith("CHANGELOG.md"))
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), "utf8") }));
}
