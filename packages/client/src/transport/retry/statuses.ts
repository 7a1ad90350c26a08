/** Statuses after which the same request may succeed. */
const transient = [408, 429, 500, 502, 503, 504];

export function isTransient(status: number): boolean {
  return transient.includes(status);
}

/** Says whether a response means that the server turns requests away because there are too many. */
export function isThrottled(status: number, retryAfterMs: number | undefined): boolean {
  return status === 429 || (status === 503 && retryAfterMs !== undefined);
}

/**
 * Says whether a response means that the request was not carried out (our rule). A 408 does not: the request may have been
 * complete. Nor does the page of a gateway: some add `Retry-After` to it, whatever the outcome of the request behind them.
 */
export function isRefused(status: number, retryAfterMs: number | undefined, isOfTheApi: boolean): boolean {
  if (status === 503) return isOfTheApi && retryAfterMs !== undefined;
  return status >= 400 && status < 500 && status !== 408;
}

/** Says whether a response may come from the API itself, which writes JSON or nothing, and not from something in between. */
export function isJsonOrEmpty(contentType: string | null | undefined): boolean {
  return /json|^$/i.test(contentType ?? "");
}
