/**
 * What carries a request to the server. The `signal` of `init` ends it; a function that ignores the signal works all the
 * same, but its work goes on in the background after a timeout or an abort.
 */
export type Fetch = (request: Request, init?: { signal: AbortSignal }) => Promise<Response>;
