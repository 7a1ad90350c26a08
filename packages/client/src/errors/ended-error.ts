import { type Call, nameOf } from "../call.js";
import { AbortedError } from "./aborted-error.js";
import { factsOf } from "./call-error.js";
import { safeCause } from "./safe-cause.js";
import { isTimeoutError, TimeoutError } from "./timeout-error.js";

/** The facts of a call that can be ended. */
export type EndableCall = Pick<Call, "operation" | "attempts" | "outcome" | "signal" | "redactor">;

/** The error of a call whose signal is aborted: the error that ended the call around it, or else one with the reason as its cause. */
export function endedError(
  call: EndableCall,
  signal: AbortSignal | undefined = call.signal,
): AbortedError | TimeoutError {
  if (isTimeoutError(signal?.reason)) return signal.reason;
  const cause = safeCause(signal?.reason, call.redactor);
  return new AbortedError(`${nameOf(call)} was aborted.`, { ...factsOf(call), cause });
}

/** The error of a call whose time is over; `late` is the middle of its sentence. */
export function timeoutError(call: EndableCall, late: string): TimeoutError {
  return new TimeoutError(`${nameOf(call)} ${late}.`, factsOf(call));
}
