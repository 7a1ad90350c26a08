/** One request, ready to be sent. Names of headers are in lower case. */
export interface WireRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** JSON text, or `null` for a request without a body. */
  body: string | null;
}

/** An answer that is there as a whole: nothing read from it can fail or wait. */
export interface ReceivedAnswer {
  status: number;
  headers: Headers;
  /** The body as text; `undefined` where it is too large to be read. */
  text: string | undefined;
}

/** A successful answer. */
export interface WireAnswer extends ReceivedAnswer {
  text: string;
  /** The body as JSON, or `undefined` where the file promises none. */
  data: unknown;
}

/**
 * Sends a request and gives the answer. Whatever is no success is thrown, as one of our errors. The layers of a call have
 * this form.
 */
export type Send = (request: WireRequest) => Promise<WireAnswer>;
