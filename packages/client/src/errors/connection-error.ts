import type { CallContext } from "../call-context.js";
import { CallError } from "./call-error.js";
import { errorGuard, labelError } from "./label.js";
import { innermostCode, safeCause } from "./safe-cause.js";

/** The server could not be reached, or the connection broke before the answer was complete. */
export class ConnectionError extends CallError {
  static {
    labelError(ConnectionError, "ConnectionError");
  }

  declare readonly name: "ConnectionError";
}

/** Whether a value is a {@link ConnectionError}, from this or another copy of the package. */
export const isConnectionError = errorGuard<ConnectionError>("ConnectionError");

/** The error of an attempt that failed with `error` before there was an answer. */
export function connectionError({ operation, redactor }: CallContext, error: unknown): ConnectionError {
  const { operationId } = operation;
  const code = innermostCode(error);
  const message = `${operationId} got no answer: the connection failed${code ? ` (${redactor.text(code)})` : ""}.`;
  return new ConnectionError(message, { operationId, cause: safeCause(error, redactor) });
}
