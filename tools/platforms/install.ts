import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../run-command.js";

/** Installs packages in a folder, from tarballs and by `name@version`. Runs none of their installation scripts. */
export async function install(folder: string, packages: string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "app", private: true }));
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", "--loglevel=error"];
  await runCommand("npm", ["install", ...flags, "--save-exact", ...packages], { cwd: folder });
}
