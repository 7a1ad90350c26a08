import type { AssumptionResult } from "../assumptions/assumption.js";
import { documentVersion } from "../document/document.js";
import type { Undocumented } from "../judge/judgement.js";
import type { Level } from "../levels.js";
import type { Redactor } from "../redactor.js";
import type { CheckRun } from "../run/run-check.js";
import { packageVersion } from "../version.js";
import { notChecked } from "./not-checked.js";
import type { Report } from "./report.js";

/** The parts from which a report is made. */
export interface ReportSource {
  level: Level | null;
  strict: boolean;
  startedAt: Date;
  requests: number;
  runs: CheckRun[];
  assumptions: AssumptionResult[];
  stopped: string | null;
  unusable: boolean;
  cleanUp: { deleted: number; left: string[] };
  redactor: Redactor;
}

/** Puts a report together, and takes every secret out of it. */
export function makeReport(source: ReportSource): Report {
  const { level, strict, startedAt, requests, runs, assumptions } = source;
  const { stopped, unusable, cleanUp, redactor } = source;
  const checks = runs.map(({ result }) => result);
  const contradicted = assumptions.some(({ verdict }) => verdict === "contradicted");
  const failed = checks.some(({ outcome }) => outcome === "failed");
  const checked = checks.some(({ outcome }) => outcome !== "skipped");
  return redactor.value({
    tool: "@idaas-face/contract",
    version: packageVersion,
    document: documentVersion,
    level,
    startedAt: startedAt.toISOString(),
    durationMs: Date.now() - startedAt.getTime(),
    requests,
    conforms:
      checked && !failed && stopped === null && cleanUp.left.length === 0 && !(strict && contradicted),
    checks,
    assumptions,
    undocumented: distinct(runs.flatMap(({ judgement }) => judgement?.undocumented ?? [])),
    dateForms: [...new Set(runs.flatMap(({ judgement }) => judgement?.dateForms ?? []))].sort(),
    notChecked: notChecked(runs, level),
    stopped,
    unusable,
    cleanUp,
  });
}

function distinct(all: Undocumented[]): Undocumented[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
