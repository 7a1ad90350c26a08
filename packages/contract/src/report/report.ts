import type { AssumptionResult } from "../assumptions/assumption.js";
import type { Undocumented } from "../judge/judgement.js";
import type { Level } from "../levels.js";
import type { NotChecked } from "./not-checked.js";

/** The result of one check. */
export interface CheckResult {
  name: string;
  operationId: string;
  level: Level | null;
  outcome: "passed" | "failed" | "skipped";
  /** The HTTP status of the response, or `null` if there was no response. */
  status: number | null;
  /** The breaches of the contract, a sentence each. */
  problems: string[];
  /** The gaps of the document that the response makes use of, a sentence each. */
  findings: string[];
  /** The reason why the check was skipped, or `null`. */
  reason: string | null;
  /** The time that the request took, in milliseconds. */
  durationMs: number;
}

/** The results of a run. A report names no host, user or credential, and holds no body. */
export interface Report {
  tool: string;
  version: string;
  /** The version of the OpenAPI document. */
  document: string;
  /** The level of the run, or `null` for recorded traffic. */
  level: Level | null;
  startedAt: string;
  durationMs: number;
  /** The number of requests that were sent, not counting those that clean up. */
  requests: number;
  /** Whether at least one response was checked, and everything is as the document has it. */
  conforms: boolean;
  checks: CheckResult[];
  assumptions: AssumptionResult[];
  /** The parts of the responses that the document does not list, each once. */
  undocumented: Undocumented[];
  /** The forms of dates that were seen, with `0` for a digit. */
  dateForms: string[];
  /** The documented statuses that this report does not cover. */
  notChecked: NotChecked[];
  /** The reason why the run ended early, or `null`. */
  stopped: string | null;
  /** Whether the target cannot be reached or refuses the credentials, so that the report says nothing of its conformance. */
  unusable: boolean;
  cleanUp: { deleted: number; left: string[] };
}
