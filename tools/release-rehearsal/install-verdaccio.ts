import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CommandOptions, runCommand } from "./run-command.js";

/** Later versions need Node 22. */
const version = "6.3.2";

/**
 * Installs Verdaccio below `node_modules/.cache` of `cwd` and returns the path of its program. It is not a dependency of the
 * workspace, whose installation would take longer with it.
 */
export async function installVerdaccio({ cwd, env, signal }: CommandOptions): Promise<string> {
  const folder = join(cwd, "node_modules/.cache/verdaccio");
  await mkdir(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { verdaccio: version },
    // A part of Verdaccio asks for the dist-tag `cjs`, which not every registry has.
    overrides: { "node-fetch": "2.6.7" },
  };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await runCommand("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline"], {
    cwd: folder,
    env,
    signal,
  });
  return join(folder, "node_modules/verdaccio/bin/verdaccio");
}
