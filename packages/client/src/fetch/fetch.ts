/** What a request is sent with, in the form of the platform's `fetch`. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
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

/** What carries a request to the server. The platform's `fetch` is one. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
