import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../../generate/repository-root.js";

export const run = promisify(execFile);

/** A folder of a user who has installed one of our packages from its tarball. */
export interface Installation {
  folder: string;
  remove(): Promise<void>;
}

/** Packs a package as a release does, and installs the tarball in a folder of its own, without the network. */
export async function installPacked(directory: string): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-consumer-"));
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  const pnpm = join(repositoryRoot, "node_modules/.bin/pnpm");
  await run(pnpm, ["pack", "--pack-destination", tarballs], { cwd: join(repositoryRoot, directory) });
  const [tarball = ""] = await readdir(tarballs);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", join(tarballs, tarball), ...flags], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
