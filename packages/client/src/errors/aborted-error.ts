import type { CallContext } from "../call-context.js";
import { CallError } from "./call-error.js";
import { errorGuard, labelError } from "./label.js";
import { safeCause } from "./safe-cause.js";

/** The `signal` of the call was aborted. */
export class AbortedError extends CallError {
  static {
    labelError(AbortedError, "AbortedError");
  }

  declare readonly name: "AbortedError";
}

/** Whether a value is an {@link AbortedError}, from this or another copy of the package. */
export const isAbortedError = errorGuard<AbortedError>("AbortedError");

/** The error of a call whose signal was aborted; the reason of the signal becomes its cause. */
export function abortedError({ operation, signal, redactor }: CallContext): AbortedError {
  const { operationId } = operation;
  return new AbortedError(`${operationId} was aborted.`, {
    operationId,
    cause: safeCause(signal?.reason, redactor),
  });
}
