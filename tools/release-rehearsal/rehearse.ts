import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownEnvironment, registryEnvironment } from "./environment.js";
import { startRegistry } from "./registry.js";
import { releaseCopy } from "./release-copy.js";
import { tryPackage } from "./try-package.js";
import { usesOf } from "./uses/index.js";
import { publishedAmong, workspacePackages } from "./workspace.js";

export interface RehearsalOptions {
  print: (line: string) => void;
  /** Ends the rehearsal and everything that it has started. */
  signal: AbortSignal;
}

/**
 * Does what the Release workflow does, in a copy of the working tree and with a registry on this machine, then installs and uses
 * what was published. Returns what must change before a release, one sentence each.
 */
export async function rehearse(root: string, { print, signal }: RehearsalOptions): Promise<string[]> {
  const own = { env: ownEnvironment(), signal };
  const packages = await workspacePackages(root, own);
  // Refuses a package without uses before the minutes that a release takes.
  for (const { name } of publishedAmong(packages)) usesOf(name);

  const folder = await mkdtemp(join(tmpdir(), "release-rehearsal-"));
  try {
    const names = packages.map(({ name }) => name);
    const registry = await startRegistry({ cwd: root, folder: join(folder, "registry"), names, ...own });
    try {
      print(`A local registry runs at ${registry.url}.`);
      const local = { env: await registryEnvironment(registry.url, folder), signal };
      const { published, problems } = await releaseCopy(root, join(folder, "repository"), {
        own,
        local,
        print,
      });
      for (const one of published)
        problems.push(...(await tryPackage(one, registry.url, folder, local, print)));
      return problems;
    } finally {
      await registry.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
