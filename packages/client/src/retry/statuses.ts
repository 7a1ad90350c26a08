/** Statuses after which the same request may succeed. */
const transient = [408, 429, 500, 502, 503, 504];

export function isTransient(status: number): boolean {
  return transient.includes(status);
}

/** Whether an answer says that the server turns requests away because there are too many. */
export function isThrottled(status: number, retryAfterMs: number | undefined): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

/** Whether an answer proves that the request was not carried out. A 408 does not: the request may have been complete. */
export function isRefused(status: number, retryAfterMs: number | undefined): boolean {
  return (status >= 400 && status < 500 && status !== 408) || isThrottled(status, retryAfterMs);
}
