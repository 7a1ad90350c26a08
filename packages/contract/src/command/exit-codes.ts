import { checksNothing } from "../report/formats/summary.js";
import type { Report } from "../report/report.js";

/** The exit codes of the command. */
export const exitCodes = { conforms: 0, broken: 1, usage: 2, unusable: 3, left: 4 } as const;

/** The exit code for a report of traffic. */
export function exitCodeOf(report: Report): number {
  if (report.conforms) return exitCodes.conforms;
  return checksNothing(report) ? exitCodes.unusable : exitCodes.broken;
}
