import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, sep } from "node:path";
import ts from "typescript";
import type { Manifest } from "./manifest.js";
import type { PackedFile, PackedImport, PackedPackage } from "./packed-package.js";
import { type CommandOptions, runCommand } from "./run-command.js";
import type { WorkspacePackage } from "./workspace.js";

interface RegistryEntry {
  "dist-tags": { latest?: string };
  versions: Record<string, { dist: { tarball: string } }>;
}

/** Gets a package of the workspace from the registry and unpacks it below `options.cwd`. */
export async function download(
  registry: string,
  { name, directory, manifest: { version } }: WorkspacePackage,
  options: CommandOptions,
): Promise<PackedPackage> {
  const response = await fetch(`${registry}/${name.replace("/", "%2f")}`, { signal: options.signal });
  const entry = response.ok ? ((await response.json()) as RegistryEntry) : undefined;
  const tarball = entry?.versions[version]?.dist.tarball;
  if (entry === undefined || tarball === undefined) {
    throw new Error(
      `${name} ${version} is not in the registry after the release: \`changeset publish\` left it out.`,
    );
  }
  const folder = join(options.cwd, directory);
  await mkdir(folder, { recursive: true });
  const archive = await fetch(tarball, { signal: options.signal });
  await writeFile(join(folder, "package.tgz"), Buffer.from(await archive.arrayBuffer()));
  await runCommand("tar", ["-xzf", "package.tgz"], { ...options, cwd: folder });
  const content = join(folder, "package");
  const files = await listFiles(content);
  return {
    directory,
    version,
    latest: entry["dist-tags"].latest,
    manifest: JSON.parse(await readFile(join(content, "package.json"), "utf8")) as Manifest,
    files,
    imports: (await Promise.all(files.map(({ path }) => importsOf(content, path)))).flat(),
  };
}

async function listFiles(folder: string): Promise<PackedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: path.slice(folder.length + 1).replaceAll(sep, "/"),
      size: (await stat(path)).size,
    })),
  );
}

async function importsOf(folder: string, file: string): Promise<PackedImport[]> {
  if (!/\.[cm]?[jt]s$/.test(file)) return [];
  const { importedFiles } = ts.preProcessFile(await readFile(join(folder, file), "utf8"), true, true);
  const specifiers = importedFiles.map(({ fileName }) => fileName).filter((name) => !/^[./#]/.test(name));
  return [...new Set(specifiers)].map((specifier) => ({ file, specifier }));
}
