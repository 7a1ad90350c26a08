import { notCheckedLine } from "../not-checked.js";
import type { CheckResult, Report } from "../report.js";
import { countChecks, findingsOf, inRequests, verdictOf } from "./summary.js";

/** Colours a text, or leaves it as it is. */
export type Paint = (colour: "red" | "green" | "yellow" | "dim" | "bold", text: string) => string;

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };

/** Paints where a person looks at a terminal, unless they want no colours. */
export function paintFor(isTerminal: boolean, environment: Record<string, string | undefined>): Paint {
  const plain = !isTerminal || Boolean(environment.NO_COLOR) || environment.TERM === "dumb";
  return (colour, text) => (plain ? text : `\u001B[${codes[colour]}m${text}\u001B[0m`);
}

const signs = { passed: "✓", failed: "✗", skipped: "-" };
const colours = { passed: "green", failed: "red", skipped: "dim" } as const;

/** Writes one check as it ends. The problems come at the end of the run, when every secret is known. */
export const progressLine = ({ name, outcome }: CheckResult, paint: Paint): string =>
  `  ${paint(colours[outcome], signs[outcome])} ${outcome === "skipped" ? paint("dim", name) : name}`;

/** Writes a report for a terminal, at the end of a run. */
export function toTerminal(report: Report, paint: Paint): string {
  const { passed, failed, skipped } = countChecks(report);
  const failures = report.checks.filter(({ outcome }) => outcome === "failed");
  const skips = report.checks.filter(({ outcome }) => outcome === "skipped");
  const verdicts = (verdict: string) => report.assumptions.filter((one) => one.verdict === verdict);
  const assumed = verdicts("contradicted").map(({ name, evidence }) => `${name}: ${evidence}`);
  const undocumented = report.undocumented.map(
    ({ what, where, name, type }) => `${what} ${name} (${type}) at ${where}`,
  );
  const counts = [
    `${passed} passed`,
    failed > 0 ? paint("red", `${failed} failed`) : "0 failed",
    `${skipped} skipped`,
  ];
  return [
    ...section(
      paint("red", "Failed"),
      failures.flatMap(({ name, problems }) => [name, ...problems.map((one) => `  ${one}`)]),
    ),
    ...section(paint("dim", "Skipped"), bySameReason(skips)),
    ...section(paint("yellow", "Findings"), findingsOf(report)),
    ...section(paint("yellow", "Contradicted assumptions"), assumed),
    ...section(paint("dim", "Not documented"), undocumented),
    ...section(paint("dim", "Not checked"), report.notChecked.map(notCheckedLine)),
    ...section(paint("red", "Ended early"), report.stopped === null ? [] : [report.stopped]),
    ...section(paint("red", "Left behind"), report.cleanUp.left),
    "",
    ...(report.assumptions.length === 0
      ? []
      : [
          `Assumptions: ${verdicts("confirmed").length} confirmed, ${assumed.length} contradicted, ${verdicts("not observable").length} not observable.`,
        ]),
    `${inRequests(report)} in ${(report.durationMs / 1000).toFixed(1)} s. Checks: ${counts.join(", ")}.`,
    paint(report.conforms ? "green" : "red", verdictOf(report)),
  ].join("\n");
}

function section(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}

function bySameReason(skips: CheckResult[]): string[] {
  const reasons = [...new Set(skips.map(({ reason }) => reason ?? ""))];
  return reasons.map((reason) => {
    const count = skips.filter((one) => one.reason === reason).length;
    return `${count} ${count === 1 ? "check" : "checks"}: ${reason}`;
  });
}
