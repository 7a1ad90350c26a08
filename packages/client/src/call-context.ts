import type { Operation } from "@idaas-face/types";
import type { Redactor } from "./redactor.js";

/** What every layer has to know about the call that it serves. */
export interface CallContext {
  readonly operation: Operation;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly redactor: Redactor;
}
