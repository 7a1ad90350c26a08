import type { Call } from "../call.js";

/** One request. Names of headers are in lower case; `withToken` adds the token to them. */
export interface WireRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  /** JSON text, or `null` for a request without a body. */
  readonly body: string | null;
}

/** A response that was read to its end: nothing read from it can fail or wait. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; `undefined` where it is too large to be read. */
  readonly text: string | undefined;
}

/** A successful response. */
export interface WireResponse extends ReceivedResponse {
  readonly text: string;
  /** The body as JSON, or `undefined` where the OpenAPI document promises none. */
  readonly data: unknown;
}

/** Sends a request of a call and gives the response of a success. Everything else is thrown, as one of our errors. */
export type Send = (call: Call, request: WireRequest) => Promise<WireResponse>;
