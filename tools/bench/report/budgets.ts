import { readFileSync } from "node:fs";
import type { Row } from "./rows.js";

/** What the client may cost: what is beyond ends the bench with an error. */
export const budgets = {
  /** Times what a call of bare fetch takes, one call after another. The aim is 1.10; it is 1.12 to 1.15 here. */
  callTime: 1.2,
  /** Bytes, minified and zipped. The aim is 8000, which the present features do not fit into. */
  size: readSize(),
  /** Milliseconds, over an empty module. */
  importMs: 10,
};

/** A sentence for each budget that the row breaks. */
export function brokenBudgets({ list, create, size, importMs }: Row): string[] {
  const callTime = (call: string, { median }: Row["list"]) =>
    median > budgets.callTime &&
    `A ${call} takes ${median.toFixed(2)} times as long as with bare fetch: its budget is ${budgets.callTime.toFixed(2)}.`;
  return [
    callTime("list", list),
    callTime("create", create),
    size > budgets.size &&
      `The client has ${size} bytes, minified and zipped: its budget is ${budgets.size}.`,
    importMs.median > budgets.importMs &&
      `Importing the client takes ${importMs.median.toFixed(1)} ms: its budget is ${budgets.importMs}.`,
  ].filter((sentence) => sentence !== false);
}

/** What the client's own check of its size allows as well. */
function readSize(): number {
  const file = new URL("../../../packages/client/size-budget.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { bytes: number }).bytes;
}
