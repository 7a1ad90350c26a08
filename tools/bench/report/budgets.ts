import { readFileSync } from "node:fs";
import type { Row } from "./rows.js";

/** The budgets of the client, beside openapi-fetch alone, which it wraps. The bench ends with an error if one is exceeded. */
export const budgets = {
  /** The time that a call may take beyond openapi-fetch's, in times of bare fetch, one call after another. The aim is 0.08. */
  callTimeAbove: 0.15,
  /** Bytes, minified and zipped. */
  size: readSize(),
  /** Times openapi-fetch's import. */
  importTimes: 3,
};

/** Writes a sentence for each budget that the row breaks, measured in one run with openapi-fetch's. */
export function brokenBudgets({ list, create, size, importMs }: Row, wrapped: Row): string[] {
  const callTime = (call: string, { median }: Row["list"], { median: below }: Row["list"]) =>
    median - below > budgets.callTimeAbove &&
    `A ${call} takes ${(median - below).toFixed(2)} more than with openapi-fetch alone: its budget is ${budgets.callTimeAbove.toFixed(2)}.`;
  const times = importMs.median / wrapped.importMs.median;
  return [
    callTime("list", list, wrapped.list),
    callTime("create", create, wrapped.create),
    size > budgets.size &&
      `The client has ${size} bytes, minified and zipped: its budget is ${budgets.size}.`,
    times > budgets.importTimes &&
      `Importing the client takes ${times.toFixed(1)} times as long as openapi-fetch: its budget is ${budgets.importTimes}.`,
  ].filter((sentence) => sentence !== false);
}

/** Reads the limit of the client's own check of its size. */
function readSize(): number {
  const file = new URL("../../../packages/client/size-budget.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { bytes: number }).bytes;
}
