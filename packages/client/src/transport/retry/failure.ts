import { isApiError } from "../../errors/api-error.js";
import { isConnectionError } from "../../errors/connection-error.js";
import { isTimeoutError } from "../../errors/timeout-error.js";
import { isThrottled, isTransient } from "./statuses.js";

/** A failure after which the same request may succeed. */
export interface Failure {
  /** The status of the response, or the name of the error where there was none. */
  readonly reason: number | string;
  /** Whether the server turns requests away because there are too many. */
  readonly throttled: boolean;
  readonly retryAfterMs?: number | undefined;
}

/** Reads an error as a failure, or gives `undefined` where another attempt would come to the same. */
export function failureOf(error: unknown): Failure | undefined {
  if (isApiError(error) && isTransient(error.status)) {
    const { status, retryAfterMs } = error;
    return { reason: status, throttled: isThrottled(status, retryAfterMs), retryAfterMs };
  }
  if (isConnectionError(error) || isTimeoutError(error)) return { reason: error.name, throttled: false };
  return undefined;
}
