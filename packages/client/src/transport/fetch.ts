/** The options of a request, in the form of the platform's `fetch`. */
export interface FetchInit {
  method: string;
  headers: Readonly<Record<string, string>>;
  /** JSON text, or `null` for a request without a body. */
  body: string | null;
  /** Ends the request. A function that ignores it works all the same, but goes on in the background. */
  signal: AbortSignal;
  redirect: "manual";
  /**
   * `false` for a request that has an effect: on a connection that was kept open, some runtimes send a request again by
   * themselves.
   */
  keepalive?: false;
}

/** Carries a request to the server, as the platform's `fetch` does. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
