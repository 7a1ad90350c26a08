import { readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Manifest } from "./manifest.js";
import { type CommandOptions, runCommand } from "./run-command.js";

/** A package of the workspace. */
export interface WorkspacePackage {
  name: string;
  /** Relative to the root, such as `packages/client`. */
  directory: string;
  manifest: Manifest;
}

/** Every package of the workspace at `root`, private ones included. */
export async function workspacePackages(root: string, options: Omit<CommandOptions, "cwd">) {
  const pnpm = join(root, "node_modules/.bin/pnpm");
  const list = await runCommand(pnpm, ["list", "--recursive", "--depth=-1", "--json"], {
    cwd: root,
    ...options,
  });
  const paths = (JSON.parse(list) as { path: string }[]).map(({ path }) => path);
  return Promise.all(paths.map((path) => readPackage(root, path)));
}

/** The packages that a release publishes. */
export function publishedAmong(packages: WorkspacePackage[]): WorkspacePackage[] {
  return packages.filter(({ manifest }) => !manifest.private);
}

async function readPackage(root: string, path: string): Promise<WorkspacePackage> {
  const manifest = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as Manifest;
  return { name: manifest.name, directory: relative(root, path), manifest };
}

/** Takes `provenance` out of a package of the copy: a registry on this machine cannot attest where it comes from. */
export async function withoutProvenance(
  root: string,
  { directory, manifest }: WorkspacePackage,
): Promise<void> {
  const changed = { ...manifest, publishConfig: { ...manifest.publishConfig, provenance: false } };
  await writeFile(join(root, directory, "package.json"), `${JSON.stringify(changed, null, 2)}\n`);
}
