import { git } from "./git.js";

/** The commit at which the working tree's branch left `ref`, so that what `ref` gained since is not taken for removed. */
export async function baseCommit(root: string, ref: string): Promise<string> {
  const named = await git(
    root,
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${ref}^{commit}`,
  ).catch(() => {
    throw new Error(
      `There is no commit "${ref}" to compare with: fetch it, or name another one in BASE_REF.`,
    );
  });
  return git(root, "merge-base", named, "HEAD").catch(() => {
    throw new Error(
      `"${ref}" and HEAD have no common commit here: run \`git fetch --unshallow\` and try again.`,
    );
  });
}
