import { notCheckedLine } from "../not-checked.js";
import type { CheckResult, Report } from "../report.js";
import { style } from "./style.js";
import { countChecks, findingsOf, subjectOf, verdictOf } from "./summary.js";

/** A report as a page of its own, which loads nothing. */
export function toHtml(report: Report): string {
  const { passed, failed, skipped } = countChecks(report);
  const failures = report.checks.filter(({ outcome }) => outcome === "failed");
  const ended = [...(report.stopped === null ? [] : [report.stopped]), ...report.cleanUp.left];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract report</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Contract report</h1>
<p class="verdict ${report.conforms ? "passed" : "failed"}">${escapeHtml(verdictOf(report))}</p>
<p>${escapeHtml(subjectOf(report))}, <time datetime="${report.startedAt}">${report.startedAt}</time></p>
<ul class="counts"><li><b>${passed}</b> passed</li><li><b>${failed}</b> failed</li><li><b>${skipped}</b> skipped</li></ul>
${items(
  "Failed",
  failures.map((check) => shown(check.name) + detail(check)),
)}
${list("Not at its end", ended)}
${list("Findings", findingsOf(report))}
${table(
  "Checks",
  ["outcome", "status", "check"],
  report.checks.map((check) => [
    mark(check.outcome),
    String(check.status ?? ""),
    shown(check.name) + detail(check),
  ]),
)}
${table(
  "Assumptions",
  ["name", "verdict", "evidence"],
  report.assumptions.map(({ name, assume, verdict, evidence }) => [
    escapeHtml(name),
    mark(verdict),
    `${shown(assume)}<p class="detail">${shown(evidence)}</p>`,
  ]),
)}
${table(
  "Not documented",
  ["what", "where", "name", "type"],
  report.undocumented.map(({ what, where, name, type }) => [what, where, name, type].map(escapeHtml)),
)}
${list("Forms of dates", report.dateForms)}
${list("Not checked", report.notChecked.map(notCheckedLine))}
</main>
</body>
</html>
`;
}

const detail = ({ problems, reason }: CheckResult) =>
  [...problems, ...(reason === null ? [] : [reason])]
    .map((one) => `<p class="detail">${shown(one)}</p>`)
    .join("");

const mark = (word: string) => `<span class="mark ${word.replace(" ", "-")}">${word}</span>`;

const list = (title: string, texts: string[]): string => items(title, texts.map(shown));

/** A list of items that are HTML. */
function items(title: string, all: string[]): string {
  if (all.length === 0) return "";
  return `<h2>${title}</h2><ul>${all.map((one) => `<li>${one}</li>`).join("")}</ul>`;
}

function table(title: string, head: string[], rows: string[][]): string {
  if (rows.length === 0) return "";
  const heads = head.map((one) => `<th scope="col">${one}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join("")}</tr>`);
  return `<h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads}</tr></thead><tbody>${lines.join("\n")}</tbody></table></div>`;
}

/** A text as HTML, with code where it has backticks. */
const shown = (text: string): string => escapeHtml(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
