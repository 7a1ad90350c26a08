import type { CheckResult, Report } from "../report.js";

/** Counts the checks that have each outcome. */
export function countChecks({ checks }: Report): Record<CheckResult["outcome"], number> {
  const count = (outcome: CheckResult["outcome"]) =>
    checks.filter((check) => check.outcome === outcome).length;
  return { passed: count("passed"), failed: count("failed"), skipped: count("skipped") };
}

/** Whether nothing has ended the report early, and it still has no response that was checked. */
export function checksNothing(report: Report): boolean {
  const { passed, failed } = countChecks(report);
  return passed + failed === 0 && report.stopped === null;
}

/** Every finding of a report, each once. */
export function findingsOf({ checks }: Report): string[] {
  return [...new Set(checks.flatMap(({ findings }) => findings))];
}

/** The verdict of a report, in one sentence. */
export function verdictOf(report: Report): string {
  if (report.conforms) return "The target conforms to the document.";
  if (report.unusable) return "The run could not determine whether the target conforms.";
  if (report.stopped !== null && countChecks(report).failed === 0) return "The run ended early.";
  if (checksNothing(report)) return "No response was checked.";
  const broken = countChecks(report).failed > 0 || report.stopped !== null || report.cleanUp.left.length > 0;
  const strict = "It contradicts an assumption, and --strict counts that as a failure.";
  return `The target does not conform to the document.${broken ? "" : ` ${strict}`}`;
}

/** Says in one line what a report is about. */
export function subjectOf(report: Report): string {
  const { version, level, document } = report;
  const what = level === null ? "recorded traffic" : `level ${level}`;
  return `@idaas-face/contract ${version}, ${what}, OpenAPI document ${document}, ${inRequests(report)}`;
}

/** The number of requests of a report, in words. */
export function inRequests({ requests }: Report): string {
  return `${requests} ${requests === 1 ? "request" : "requests"}`;
}
