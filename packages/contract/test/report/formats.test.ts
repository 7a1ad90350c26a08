import { expect, test } from "vitest";
import { toHtml } from "../../src/report/formats/html.js";
import { toJUnit } from "../../src/report/formats/junit.js";
import { toMarkdown } from "../../src/report/formats/markdown.js";
import { paintFor, toTerminal } from "../../src/report/formats/terminal.js";
import type { Report } from "../../src/report/report.js";
import { readWanted } from "../../src/report/write-reports.js";

const odd = '<script>alert("x")</script> & | \u0001';
const check = {
  name: "a check",
  operationId: "getFacesUsingGET",
  level: "read",
  status: 200,
  findings: [] as string[],
  durationMs: 12,
} as const;
const report: Report = {
  ...{ tool: "@idaas-face/contract", version: "1.0.0", document: "1.0.0", level: "read" },
  ...{ startedAt: "2026-11-28T08:00:00.000Z", durationMs: 1234, requests: 3, conforms: false },
  checks: [
    { ...check, outcome: "passed", problems: [], reason: null },
    { ...check, outcome: "failed", problems: [odd], reason: null },
    { ...check, outcome: "skipped", problems: [], reason: odd, status: null },
  ],
  assumptions: [{ name: "empty-list", assume: odd, verdict: "contradicted", evidence: odd }],
  undocumented: [{ what: "property", where: "getFacesUsingGET 200", name: odd, type: "string" }],
  dateForms: ["0000-00-00T00:00:00Z"],
  notChecked: [{ operationId: "deleteFaceUsingDELETE", statuses: [409] }],
  stopped: odd,
  unusable: false,
  cleanUp: { deleted: 1, left: [odd] },
};

test("JUnit has a case for each check and for what was not cleaned up, and stays in form", () => {
  const xml = toJUnit(report);
  expect(xml).toContain('tests="5" failures="3" errors="0" skipped="1"');
  expect(xml).not.toContain("<script>");
  expect(xml).not.toContain("\u0001");
  expect(xml.match(/<testcase/g)).toHaveLength(5);
});

test("JUnit fails where no response was checked", () => {
  const checks = report.checks.filter(({ outcome }) => outcome === "skipped");
  const xml = toJUnit({
    ...report,
    checks,
    assumptions: [],
    stopped: null,
    cleanUp: { deleted: 0, left: [] },
  });
  expect(xml).toContain('tests="2" failures="1" errors="0" skipped="1"');
  expect(xml).toContain("No response was checked.");
});

test("HTML loads nothing, and shows what a server sent as text", () => {
  const html = toHtml(report);
  expect(html).not.toContain("<script>");
  expect(html).not.toMatch(/\b(?:src|href)=/);
});

test("Markdown keeps its tables in form", () => {
  const rows = toMarkdown(report)
    .split("\n")
    .filter((line) => line.startsWith("| empty-list"));
  expect(rows[0]?.replaceAll("\\|", "").split("|")).toHaveLength(5);
});

test("a terminal shows colours only where somebody looks and wants them", () => {
  expect(toTerminal(report, paintFor(true, {}))).toContain("\u001B[31m");
  for (const paint of [
    paintFor(false, {}),
    paintFor(true, { NO_COLOR: "1" }),
    paintFor(true, { TERM: "dumb" }),
  ])
    expect(toTerminal(report, paint)).not.toContain("\u001B");
});

test("reports are named by format and file", () => {
  expect(readWanted(["junit=a.xml,json=b=c.json", "md"])).toEqual([
    { format: "junit", file: "a.xml" },
    { format: "json", file: "b=c.json" },
    { format: "md", file: "-" },
  ]);
  expect(() => readWanted(["pdf=a"])).toThrow(/json, junit, md, html/);
});

test("every form for people says what is not checked", () => {
  for (const text of [toHtml(report), toMarkdown(report), toTerminal(report, paintFor(false, {}))])
    expect(text).toMatch(/Not checked[\s\S]*deleteFaceUsingDELETE: 409/);
});

test("HTML names the check of each failure, and shows names of the document as code", () => {
  const checks: Report["checks"] = [
    { ...check, outcome: "failed", problems: ["`id` is missing"], reason: null },
  ];
  const html = toHtml({ ...report, checks });
  expect(html).toMatch(
    /<h2>Failed<\/h2><ul><li>a check<p class="detail"><code>id<\/code> is missing<\/p><\/li>/,
  );
  expect(html).not.toContain("`");
});

test("a report of a target that could not be used gives no verdict on it, and counts one request as one", () => {
  const text = toTerminal({ ...report, unusable: true, requests: 1 }, paintFor(false, {}));
  expect(text).toContain("The run could not determine whether the target conforms.");
  expect(text).not.toContain("does not conform");
  expect(text).toMatch(/^1 request in 1\.2 s/m);
});
