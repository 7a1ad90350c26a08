import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../paths.js";
import { repositoryUrl } from "../settings.js";

/**
 * Turns links such as `[text](repo:spec/UPSTREAM.md)` into addresses of files in the repository.
 *
 * @throws if there is no such file
 */
export function resolveRepositoryLinks(markdown: string): string {
  return markdown.replace(/\]\(repo:([^)#\s]*)(#[^)\s]*)?\)/g, (_, path: string, anchor = "") => {
    return `](${repositoryAddress(path)}${anchor})`;
  });
}

/** Returns the address at which a file or folder of the repository can be read. */
export function repositoryAddress(path: string): string {
  const file = join(repositoryRoot, path);
  if (!existsSync(file)) throw new Error(`A page links to ${path}, which is not in the repository.`);
  return `${repositoryUrl}/${statSync(file).isDirectory() ? "tree" : "blob"}/main/${path}`;
}
