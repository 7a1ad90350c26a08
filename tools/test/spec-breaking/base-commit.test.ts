import { describe, expect, test } from "vitest";
import { baseCommit } from "../../spec-breaking/base-commit.js";
import { git } from "../../spec-breaking/git.js";
import { Repository } from "../repository.js";

/** A repository on a branch "topic" of its "main", with a commit of its own. */
function repositoryWithBranch(): Repository {
  const repository = new Repository();
  repository.write("README.md", "");
  repository.commit();
  repository.git("tag", "beginning");
  repository.git("switch", "--quiet", "--create", "topic");
  repository.write("topic.md", "");
  repository.commit();
  return repository;
}

describe("the base", () => {
  test("is where the branch began, whatever main gained since", async () => {
    const repository = repositoryWithBranch();
    repository.git("switch", "--quiet", "main");
    repository.write("README.md", "More.");
    repository.commit();
    repository.git("switch", "--quiet", "topic");
    expect(await baseCommit(repository.root, "main")).toBe(
      await git(repository.root, "rev-parse", "beginning"),
    );
  });

  test("must exist", async () => {
    await expect(baseCommit(repositoryWithBranch().root, "origin/main")).rejects.toThrow(
      'There is no commit "origin/main" to compare with: fetch it, or name another one in BASE_REF.',
    );
  });

  test("must have a commit in common with the branch", async () => {
    const repository = repositoryWithBranch();
    repository.git("switch", "--quiet", "--orphan", "stranger");
    repository.write("README.md", "Another beginning.");
    repository.commit();
    await expect(baseCommit(repository.root, "main")).rejects.toThrow(
      '"main" and HEAD have no common commit here: run `git fetch --unshallow` and try again.',
    );
  });
});
