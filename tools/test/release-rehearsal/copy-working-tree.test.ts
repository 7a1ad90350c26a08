import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { copyWorkingTree } from "../../release-rehearsal/copy-working-tree.js";
import { Repository } from "../repository.js";

test("the copy holds the tracked files as they are now, in one commit", async () => {
  const repository = new Repository();
  repository.write("kept.txt", "old");
  repository.write("folder/deleted.txt", "old");
  repository.commit();
  repository.write("kept.txt", "new");
  repository.write("untracked.txt", "new");
  rmSync(join(repository.root, "folder"), { recursive: true });
  const copy = mkdtempSync(join(tmpdir(), "copy-working-tree-"));
  onTestFinished(() => rmSync(copy, { recursive: true }));

  await copyWorkingTree(repository.root, copy, { env: process.env, signal: new AbortController().signal });

  expect(readdirSync(copy).sort()).toEqual([".git", "kept.txt"]);
  expect(readFileSync(join(copy, "kept.txt"), "utf8")).toBe("new");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: copy, encoding: "utf8" }).trim();
  expect(git("status", "--porcelain")).toBe("");
  expect(git("rev-list", "--count", "HEAD")).toBe("1");
});
