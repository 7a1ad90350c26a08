import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { repositoryRoot } from "../generate/repository-root.js";

/** A copy of the repository, built as the repository is, to be changed at will. */
export interface Copy {
  root: string;
  /** Puts text before the only place where a file has `anchor`. */
  insert: (path: string, anchor: string, text: string) => Promise<void>;
  write: (path: string, text: string) => Promise<void>;
  remove: () => Promise<void>;
}

const left = new Set([".git", ".turbo", ".idaas-face", ".cache"]);

/** Copies the repository into a temporary folder. What is installed is shared: packages link to each other by relative paths. */
export async function copyRepository(): Promise<Copy> {
  const root = await mkdtemp(join(tmpdir(), "idaas-face-drill-"));
  const installed = join(repositoryRoot, "node_modules");
  const filter = (path: string) => path !== installed && !left.has(basename(path));
  await cp(repositoryRoot, root, { recursive: true, verbatimSymlinks: true, filter });
  await symlink(installed, join(root, "node_modules"), "junction");
  return {
    root,
    write: (path, text) => writeFile(join(root, path), text),
    remove: () => rm(root, { recursive: true, force: true }),
    insert: async (path, anchor, text) => {
      const file = join(root, path);
      const parts = (await readFile(file, "utf8")).split(anchor);
      if (parts.length !== 2)
        throw new Error(`${path} has "${anchor}" ${parts.length - 1} times, and not once: mend tools/drill.`);
      await writeFile(file, parts.join(text + anchor));
    },
  };
}
