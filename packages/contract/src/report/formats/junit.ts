import type { CheckResult, Report } from "../report.js";
import { checksNothing, countChecks } from "./summary.js";

/** A report as JUnit XML, for CI systems. */
export function toJUnit(report: Report): string {
  const { failed, skipped } = countChecks(report);
  const left = report.cleanUp.left.map(
    (sentence) =>
      `    <testcase classname="cleanUp" name="nothing is left" time="0"><failure message="${escapeXml(sentence)}"/></testcase>`,
  );
  const stopped =
    report.stopped === null
      ? []
      : [
          `    <testcase classname="run" name="the run goes to its end" time="0"><failure message="${escapeXml(report.stopped)}"/></testcase>`,
        ];
  const nothing = checksNothing(report)
    ? [
        `    <testcase classname="run" name="a response is checked" time="0"><failure message="No response was checked."/></testcase>`,
      ]
    : [];
  const contradicted = report.conforms ? [] : strictFailures(report);
  const cases = [...report.checks.map(testCase), ...left, ...stopped, ...nothing, ...contradicted];
  const failures = failed + left.length + stopped.length + nothing.length + contradicted.length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="@idaas-face/contract" ${counts} time="${report.durationMs / 1000}" timestamp="${report.startedAt}">`,
    ...cases,
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase({ name, operationId, outcome, problems, reason, durationMs }: CheckResult): string {
  const start = `    <testcase classname="${escapeXml(operationId)}" name="${escapeXml(name)}" time="${durationMs / 1000}"`;
  if (outcome === "passed") return `${start}/>`;
  const inside =
    outcome === "skipped"
      ? `<skipped message="${escapeXml(reason ?? "")}"/>`
      : `<failure message="${escapeXml(problems[0] ?? "")}">${escapeXml(problems.join("\n"))}</failure>`;
  return `${start}>${inside}</testcase>`;
}

/** Contradicted assumptions, where they are all that is wrong: only a strict run fails for them. */
function strictFailures(report: Report): string[] {
  const others = countChecks(report).failed > 0 || report.stopped !== null || report.cleanUp.left.length > 0;
  if (others) return [];
  return report.assumptions
    .filter(({ verdict }) => verdict === "contradicted")
    .map(
      ({ name, evidence }) =>
        `    <testcase classname="assumptions" name="${escapeXml(name)}" time="0"><failure message="${escapeXml(evidence)}"/></testcase>`,
    );
}

/** XML has no way to write most control characters. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\u{FFFD}")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
