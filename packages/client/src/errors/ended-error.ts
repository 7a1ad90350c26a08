import type { CallContext } from "../call-context.js";
import { AbortedError } from "./aborted-error.js";
import { factsOf } from "./call-error.js";
import { safeCause } from "./safe-cause.js";
import { TimeoutError } from "./timeout-error.js";

/** What is known of a call that can be ended. */
export type EndableCall = Pick<CallContext, "operation" | "attempts" | "outcome" | "signal" | "redactor">;

/** With what a signal is aborted when the time for all attempts is over. */
export class TotalTimeout {
  constructor(readonly ms: number) {}
}

/** The error of a call whose signal is aborted: by the user, whose reason becomes its cause, or by the time. */
export function endedError(call: EndableCall): AbortedError | TimeoutError {
  const { operationId } = call.operation;
  const reason: unknown = call.signal?.reason;
  if (reason instanceof TotalTimeout) {
    return new TimeoutError(`${operationId} was not finished within ${reason.ms} ms in all.`, factsOf(call));
  }
  const cause = safeCause(reason, call.redactor);
  return new AbortedError(`${operationId} was aborted.`, { ...factsOf(call), cause });
}
