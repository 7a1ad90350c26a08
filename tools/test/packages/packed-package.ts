import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
  const { folder, tarball } = await pack(directory);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  await run("npm", ["install", tarball, ...flags], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** The same for a package with dependencies: they are those that are installed in the repository. */
export async function unpackWithDependencies(directory: string): Promise<Installation> {
  const { folder, tarball } = await pack(directory);
  const { name, dependencies } = await readManifest(join(repositoryRoot, directory));
  const target = join(folder, "node_modules", name);
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", target]);
  for (const dependency of Object.keys(dependencies)) {
    const link = join(folder, "node_modules", dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(repositoryRoot, directory, "node_modules", dependency), link);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

async function pack(directory: string): Promise<{ folder: string; tarball: string }> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-consumer-"));
  const tarballs = join(folder, "tarballs");
  await mkdir(tarballs);
  const pnpm = join(repositoryRoot, "node_modules/.bin/pnpm");
  await run(pnpm, ["pack", "--pack-destination", tarballs], { cwd: join(repositoryRoot, directory) });
  const [tarball = ""] = await readdir(tarballs);
  return { folder, tarball: join(tarballs, tarball) };
}

async function readManifest(folder: string) {
  const text = await readFile(join(folder, "package.json"), "utf8");
  return JSON.parse(text) as { name: string; dependencies: Record<string, string> };
}
