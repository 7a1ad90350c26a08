import { join, relative } from "node:path";
import { type Change, diff, type Location } from "./diff.js";
import { ownVerdict } from "./own-rules.js";

/** Each breaking change between the `spec/` of two folders, one sentence each. */
export async function breakingChanges(base: string, current: string): Promise<string[]> {
  const changes = await diff(base, current);
  return changes
    .flatMap(judge)
    .map(({ message, location }) => `${message} (${place(location, base, current)})`);
}

/** What breaks by a change: what redocly says, or else what our own rules say. */
function judge(change: Change): { message: string; location: Location }[] {
  const breaking = change.verdicts.filter(({ impact }) => impact === "major");
  const location = [change.revision, change.base].find((side) => side?.value !== undefined);
  const message = ownVerdict(change);
  return breaking.length === 0 && message && location ? [{ message, location }] : breaking;
}

/** Where a change is; what is gone has its place in the base only. */
function place({ file, line }: Location, base: string, current: string): string {
  const [ofBase, ofCurrent] = [base, current].map((folder) => relative(folder, join(current, file)));
  return ofBase?.startsWith("..") ? `${ofCurrent}:${line}` : `${ofBase}:${line} before the change`;
}
