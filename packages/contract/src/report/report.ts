import type { AssumptionResult } from "../assumptions/assumption.js";
import type { Undocumented } from "../judge/judgement.js";
import type { Level } from "../levels.js";
import type { NotChecked } from "./not-checked.js";

/** What came of one check. */
export interface CheckResult {
  name: string;
  operationId: string;
  level: Level | null;
  outcome: "passed" | "failed" | "skipped";
  /** The HTTP status of the response, or `null` where there was none. */
  status: number | null;
  /** Where the contract is broken, a sentence each. */
  problems: string[];
  /** What the document leaves open, a sentence each. */
  findings: string[];
  /** Why the check was skipped, or `null`. */
  reason: string | null;
  /** How long the request took, in milliseconds. */
  durationMs: number;
}

/** What a run has found. It names no host, no user and no credential, and holds no body. */
export interface Report {
  tool: string;
  version: string;
  /** The version of the OpenAPI document. */
  document: string;
  /** What the run might do, or `null` for recorded traffic. */
  level: Level | null;
  startedAt: string;
  durationMs: number;
  /** How many requests were sent, beside those that clean up. */
  requests: number;
  conforms: boolean;
  checks: CheckResult[];
  assumptions: AssumptionResult[];
  /** What the responses have that the document does not list, each once. */
  undocumented: Undocumented[];
  /** The forms of dates that were seen, with `0` for a digit. */
  dateForms: string[];
  /** What is documented, and what this report says nothing of. */
  notChecked: NotChecked[];
  /** Why the run ended early, or `null`. */
  stopped: string | null;
  /** Whether the target cannot be reached or refuses the credentials, so that the report says nothing of its conformance. */
  unusable: boolean;
  cleanUp: { deleted: number; left: string[] };
}
