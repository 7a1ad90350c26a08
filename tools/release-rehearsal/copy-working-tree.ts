import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { type CommandOptions, runCommand } from "./run-command.js";

/** Copies the files that git tracks, as they are in the working tree, into a repository of its own with one commit. */
export async function copyWorkingTree(
  root: string,
  target: string,
  options: Omit<CommandOptions, "cwd">,
): Promise<void> {
  const git = (cwd: string, ...args: string[]) => runCommand("git", args, { cwd, ...options });
  for (const path of (await git(root, "ls-files", "-z")).split("\0").filter(Boolean)) {
    // A deleted file is tracked until the deletion is committed.
    if (existsSync(join(root, path)))
      await cp(join(root, path), join(target, path), { verbatimSymlinks: true });
  }
  await git(target, "init", "--quiet", "--initial-branch=main");
  const settings = {
    "user.name": "Rehearsal",
    "user.email": "rehearsal@example.com",
    "commit.gpgSign": "false",
    "tag.gpgSign": "false",
  };
  for (const [name, value] of Object.entries(settings)) await git(target, "config", name, value);
  await git(target, "add", "--all", "--force");
  await git(target, "commit", "--quiet", "--no-verify", "--message=Rehearse a release");
}
