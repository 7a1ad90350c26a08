import type { Operation, RetryClass } from "@idaas-face/types";
import type { Redactor } from "./redactor.js";
import type { RequestInput } from "./request-input.js";

/** What every layer has to know about the call that it serves, and what has become of the call so far. */
export interface CallContext {
  readonly operation: Operation;
  /** What may be done when the outcome of this request is unknown. */
  retry: RetryClass;
  readonly input: RequestInput;
  /** Milliseconds that one attempt may take. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** Ends the call: the user's signal, or one that also ends it when `totalTimeoutMs` is over. */
  signal: AbortSignal | undefined;
  /** When `totalTimeoutMs` is over, by `performance.now()`. */
  readonly endsAt: number;
  readonly redactor: Redactor;
  /** How often the request was sent. */
  attempts: number;
  /** How often it was sent again after a failure. */
  retries: number;
  /** What the last retry took from the budget of the client. */
  retryCost: number;
  /** Milliseconds that each attempt took. */
  readonly attemptDurationsMs: number[];
  /** `"unknown"` once an attempt may have been carried out without our knowing, until the call succeeds. */
  outcome: "unknown" | undefined;
}
