import { mkdir, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { repositoryRoot } from "../generate/repository-root.js";
import { runCommand } from "../run-command.js";

/** Packs a package as a release does, and gives the tarball. */
export async function pack(name: string, folder: string): Promise<string> {
  const target = join(folder, name);
  await mkdir(target, { recursive: true });
  const pnpm = join(repositoryRoot, "node_modules/.bin/pnpm");
  const cwd = join(repositoryRoot, "packages", name);
  await runCommand(pnpm, ["pack", "--pack-destination", target], { cwd });
  const [tarball = ""] = await readdir(target);
  return resolve(target, tarball);
}
