import type { Operation, RetryClass } from "@idaas-face/types";
import type { Logger } from "./observe/logger.js";
import type { Redactor } from "./redactor.js";
import type { Heartbeat } from "./while-alive.js";

/** A call as every layer sees it: its limits, and its state so far. */
export interface Call {
  readonly operation: Operation;
  /** The actions that are allowed when the outcome of this request is unknown. */
  readonly retry: RetryClass;
  /** The path parameters of the request, by their name in the OpenAPI document. */
  readonly path: Readonly<Record<string, string>>;
  /** Milliseconds that one attempt may take. */
  readonly timeoutMs: number;
  readonly maxRetries: number;
  /** Ends the call: the user's signal, or one that also ends it when `totalTimeoutMs` is over. */
  signal: AbortSignal | undefined;
  /** When `totalTimeoutMs` is over, by `performance.now()`. */
  readonly endsAt: number;
  readonly redactor: Redactor;
  readonly logger: Logger;
  /** Tells others that wait for this call whether it is still alive. */
  readonly heartbeat: Heartbeat;
  /** The number of times that the request was sent. */
  attempts: number;
  /** The number of times that it was sent again after a failure. */
  retries: number;
  /** The cost of the last retry, taken from the budget of the client. */
  retryCost: number;
  /** A likely reason where the server rejects the token. */
  tokenHint: string | undefined;
  /** The number of times that a rejected token was replaced. */
  replacedTokens: number;
  /** Milliseconds that each attempt took. */
  readonly attemptDurationsMs: number[];
  /** `"unknown"` once an attempt may have been carried out without our knowing, until the call succeeds. */
  outcome: "unknown" | undefined;
}

/** The name of a call in messages: the client's method, and the vendor's operation. */
export function nameOf({ operation: { clientMethod, operationId } }: Pick<Call, "operation">): string {
  return `${clientMethod} (${operationId})`;
}
