import { markdownTable } from "@idaas-face/common/markdown-table";
import { notCheckedLine } from "../not-checked.js";
import type { Report } from "../report.js";
import { countChecks, findingsOf, subjectOf, verdictOf } from "./summary.js";

/** A report as Markdown, for an issue or a summary of a job. */
export function toMarkdown(report: Report): string {
  const { passed, failed, skipped } = countChecks(report);
  const failures = report.checks.filter(({ outcome }) => outcome === "failed");
  const skips = report.checks.filter(({ outcome }) => outcome === "skipped");
  const ended = [...(report.stopped === null ? [] : [report.stopped]), ...report.cleanUp.left];
  return [
    "# Contract report",
    `**${verdictOf(report)}** ${passed} checks passed, ${failed} failed, ${skipped} were skipped.`,
    `${subjectOf(report)}, ${report.startedAt}.`,
    ...list(
      "Failed",
      failures.map(
        ({ name, problems }) => `${cell(name)}${problems.map((one) => `\n  - ${cell(one)}`).join("")}`,
      ),
    ),
    ...list("Not at its end", ended.map(cell)),
    ...list("Findings", findingsOf(report).map(cell)),
    ...table(
      "Assumptions",
      ["name", "verdict", "evidence"],
      report.assumptions.map((one) => [one.name, one.verdict, one.evidence]),
    ),
    ...table(
      "Not documented",
      ["what", "where", "name", "type"],
      report.undocumented.map((one) => [one.what, one.where, one.name, one.type]),
    ),
    ...list(
      "Forms of dates",
      report.dateForms.map((form) => `\`${form}\``),
    ),
    ...list(
      "Skipped",
      skips.map(({ name, reason }) => `${cell(name)}: ${cell(reason ?? "")}`),
    ),
    ...list("Not checked", report.notChecked.map(notCheckedLine)),
    ...table(
      "Checks",
      ["outcome", "status", "check"],
      report.checks.map((one) => [one.outcome, String(one.status ?? ""), one.name]),
    ),
    "",
  ].join("\n\n");
}

function list(title: string, items: string[]): string[] {
  return items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join("\n")];
}

function table(title: string, head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  return [
    `## ${title}`,
    markdownTable(
      head,
      rows.map((row) => row.map(cell)),
    ),
  ];
}

/** Keeps a table in form, although each text of a server is a plain word by then. */
const cell = (text: string) =>
  text
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;");
