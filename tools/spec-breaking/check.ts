import { baseCommit } from "./base-commit.js";
import { hasSpec, withSpecOf } from "./base-spec.js";
import { breakingChanges } from "./breaking-changes.js";
import { declaresMajor, specPackage } from "./declared-major.js";

export interface Verdict {
  passed: boolean;
  /** The findings, with the steps to take. */
  text: string;
}

/** Checks whether `spec/` in the working tree breaks callers that rely on `ref`'s without a changeset that says so. */
export async function checkSpec(root: string, ref: string): Promise<Verdict> {
  const base = await baseCommit(root, ref);
  if (!(await hasSpec(root, base))) {
    return { passed: true, text: `There is nothing to compare: "${ref}" has no spec/openapi.yaml yet.` };
  }
  const changes = await withSpecOf(root, base, (folder) => breakingChanges(folder, root));
  if (changes.length === 0) return { passed: true, text: `spec/ breaks nothing that holds in "${ref}".` };
  const list = changes.map((change) => `  - ${change}`).join("\n");
  if (await declaresMajor(root, base)) {
    return {
      passed: true,
      text: `spec/ breaks what holds in "${ref}", and a changeset declares it:\n${list}`,
    };
  }
  return {
    passed: false,
    text:
      `spec/ breaks what holds in "${ref}":\n${list}\n` +
      `Take that back, or add a changeset that declares "${specPackage}": major (\`npm run changeset\`).`,
  };
}
