import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { publishSettings } from "./checks/publish-settings.js";
import { copyWorkingTree } from "./copy-working-tree.js";
import { releaseCommands } from "./release-commands.js";
import { type CommandOptions, runCommand } from "./run-command.js";
import { publishedAmong, type WorkspacePackage, withoutProvenance, workspacePackages } from "./workspace.js";

type Settings = Omit<CommandOptions, "cwd">;

export interface ReleaseOptions {
  /** For everything before the packages are published. */
  own: Settings;
  /** For publishing: with the registry that takes the packages. */
  local: Settings;
  print: (line: string) => void;
}

/** The packages that a release has published, and the problems in publishing them. */
export interface Release {
  published: WorkspacePackage[];
  problems: string[];
}

/** Copies the working tree, and runs the commands of the Release workflow in the copy. */
export async function releaseCopy(
  root: string,
  copy: string,
  { own, local, print }: ReleaseOptions,
): Promise<Release> {
  const { version, publish } = releaseCommands(
    await readFile(join(root, ".github/workflows/release.yml"), "utf8"),
  );
  const inCopy = ([command = "", ...args]: string[], settings = own) =>
    runCommand(command, args, { cwd: copy, ...settings });
  const install = () => inCopy([process.execPath, "tools/bootstrap.mjs"]);

  await mkdir(copy);
  await copyWorkingTree(root, copy, own);
  await install();
  await inCopy(version);
  print(`\`${version.join(" ")}\` has given a copy of the working tree its versions.`);
  // The workflow installs the versioned tree, too: its lockfile must fit.
  await install();

  const published = publishedAmong(await workspacePackages(copy, own));
  const problems = published.flatMap(({ name, manifest }) =>
    publishSettings(manifest).map((problem) => `${name} ${problem}`),
  );
  for (const one of published) await withoutProvenance(copy, one);
  await inCopy(publish, local);
  print(`\`${publish.join(" ")}\` has built and published ${published.length} packages.`);
  return { published, problems };
}
