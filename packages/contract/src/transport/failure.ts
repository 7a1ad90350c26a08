/** The reason why a request has no response. */
export class NoResponseError extends Error {
  override name = "NoResponseError";
}

/** The reason why a run sends no more requests. */
export class StoppedError extends Error {
  override name = "StoppedError";
}

/** The reason why a request was not sent: the run has sent as many as it may. */
export class SpentError extends Error {
  override name = "SpentError";
}

/** Says in our own words why `fetch` failed. Its message may hold a URL. */
export function noResponse(error: unknown, timeoutMs: number): NoResponseError {
  if (error instanceof NoResponseError) return error;
  const { name, code, cause } = error as { name?: string; code?: string; cause?: { code?: string } };
  if (name === "TimeoutError" || name === "AbortError")
    return new NoResponseError(`No response came within ${timeoutMs / 1000} s.`);
  const why = cause?.code ?? code;
  return new NoResponseError(`The connection failed${/^[A-Z_0-9]+$/.test(why ?? "") ? ` (${why})` : ""}.`);
}
