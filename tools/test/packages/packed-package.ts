import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
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

/** Runs the source of a program in the folder of an installation, and returns its output. */
export async function runSource({ folder }: Installation, file: string, source: string): Promise<string> {
  await writeFile(join(folder, file), source);
  const { stdout, stderr } = await run(process.execPath, [file], { cwd: folder });
  return stdout.trim() + stderr;
}

/** Packs a package as a release does, and installs the tarball in a folder of its own, without the network. */
export async function installPacked(directory: string): Promise<Installation> {
  const { folder, tarball } = await pack(directory);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
  const dependencies = await packDependencies(join(repositoryRoot, directory), folder);
  await run("npm", ["install", tarball, ...dependencies, ...flags], { cwd: folder });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** The same for packages with dependencies, in one folder: the dependencies are those that are installed in the repository. */
export async function unpackWithDependencies(...directories: string[]): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), "idaas-face-consumer-"));
  for (const directory of directories) {
    const { folder: packed, tarball } = await pack(directory);
    const { name, dependencies = {} } = await readManifest(join(repositoryRoot, directory));
    const target = join(folder, "node_modules", name);
    await mkdir(target, { recursive: true });
    await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", target]);
    await rm(packed, { recursive: true });
    for (const dependency of Object.keys(dependencies)) {
      const link = join(folder, "node_modules", dependency);
      await mkdir(dirname(link), { recursive: true });
      await symlink(join(repositoryRoot, directory, "node_modules", dependency), link);
    }
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Packs the dependencies of a package as they are installed here, and theirs: npm gets them without the network. */
async function packDependencies(packageFolder: string, into: string): Promise<string[]> {
  const { dependencies = {} } = await readManifest(packageFolder);
  const tarballs = await Promise.all(
    Object.keys(dependencies).map(async (name) => {
      const installed = await realpath(join(packageFolder, "node_modules", name)).catch(() =>
        realpath(join(packageFolder, "..", name)),
      );
      const flags = ["--pack-destination", into, "--ignore-scripts", "--json"];
      // Of a copy: pnpm links files of the same content to one, and npm packs such links as empty files.
      const copy = join(into, "copies", name);
      await cp(installed, copy, { recursive: true });
      const { stdout } = await run("npm", ["pack", copy, ...flags], { cwd: into });
      const [{ filename }] = JSON.parse(stdout);
      return [join(into, filename), ...(await packDependencies(installed, into))];
    }),
  );
  return tarballs.flat();
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
  return JSON.parse(text) as { name: string; dependencies?: Record<string, string> };
}
