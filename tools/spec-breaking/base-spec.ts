import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { git } from "./git.js";

const run = promisify(execFile);

/** Says whether the commit has an OpenAPI file at all. */
export async function hasSpec(root: string, commit: string): Promise<boolean> {
  return (await git(root, "ls-tree", "--name-only", commit, "--", "spec/openapi.yaml")) !== "";
}

/** Calls `use` with a temporary folder that holds `spec/` as it was in the commit. */
export async function withSpecOf<T>(
  root: string,
  commit: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "spec-breaking-"));
  try {
    const archive = join(folder, "spec.tar");
    await git(root, "archive", "--format=tar", `--output=${archive}`, commit, "spec");
    await run("tar", ["-xf", archive, "-C", folder]);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
