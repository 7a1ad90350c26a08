import { join, relative } from "node:path";
import { type Change, diff, type Location } from "./diff.js";
import { ownVerdict } from "./own-rules.js";

/** Lists the breaking changes between the `spec/` of two folders, a sentence each. */
export async function breakingChanges(base: string, current: string): Promise<string[]> {
  const changes = await diff(base, current);
  return changes
    .flatMap(judge)
    .map(({ message, location }) => `${message} (${place(location, base, current)})`);
}

/** Lists the ways in which a change breaks callers: those of redocly, or else those of our own rules. */
function judge(change: Change): { message: string; location: Location }[] {
  const breaking = change.verdicts.filter(({ impact }) => impact === "major");
  const location = [change.revision, change.base].find((side) => side?.value !== undefined);
  const message = ownVerdict(change);
  return breaking.length === 0 && message && location ? [{ message, location }] : breaking;
}

/** Names the place of a change. A part that is gone has its place in the base only. */
function place({ file, line }: Location, base: string, current: string): string {
  const [ofBase, ofCurrent] = [base, current].map((folder) => relative(folder, join(current, file)));
  return ofBase?.startsWith("..") ? `${ofCurrent}:${line}` : `${ofBase}:${line} before the change`;
}
