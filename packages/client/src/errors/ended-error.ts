import type { CallContext } from "../call-context.js";
import { AbortedError } from "./aborted-error.js";
import { factsOf } from "./call-error.js";
import { safeCause } from "./safe-cause.js";
import { isTimeoutError, TimeoutError } from "./timeout-error.js";

/** What is known of a call that can be ended. */
export type EndableCall = Pick<CallContext, "operation" | "attempts" | "outcome" | "signal" | "redactor">;

/** The error of a call whose signal is aborted: what ended the call around it, or else with the reason as its cause. */
export function endedError(
  call: EndableCall,
  signal: AbortSignal | undefined = call.signal,
): AbortedError | TimeoutError {
  if (isTimeoutError(signal?.reason)) return signal.reason;
  const cause = safeCause(signal?.reason, call.redactor);
  return new AbortedError(`${call.operation.operationId} was aborted.`, { ...factsOf(call), cause });
}

/** The error of a call whose time is over; `late` says what has not happened, and within what time. */
export function timeoutError(call: EndableCall, late: string): TimeoutError {
  return new TimeoutError(`${call.operation.operationId} ${late}.`, factsOf(call));
}
