import type { Credentials } from "./credentials.js";
import type { Fetch } from "./fetch/fetch.js";
import type { HeaderOptions } from "./headers.js";

/** Options that hold for the client and that one call can change. */
export interface SharedOptions {
  /**
   * Milliseconds that one attempt may take, the body of the answer included: from 1 to 2 147 483 647.
   *
   * @default 30000
   */
  timeoutMs?: number | undefined;
  /** Headers to send as well, by name. In a call, `null` unsets one of the client. */
  headers?: HeaderOptions | undefined;
}

/** Options of one call. */
export interface CallOptions extends SharedOptions {
  /** Ends the call when it is aborted; the call then rejects with an {@link AbortedError}. */
  signal?: AbortSignal | undefined;
}

/** Options of a {@link FaceClient}. It needs either `credentials` or a `token`. */
export interface FaceClientOptions extends SharedOptions {
  /** The address of the tenant, such as `https://customer.region.trustedauth.com`. */
  baseUrl: string;
  /** The credentials of an application. A token is fetched with them when the first call needs one. */
  credentials?: Credentials | undefined;
  /**
   * A token that you hold, or a function that gets one, asked for every call. With or without the prefix `Bearer `.
   */
  token?: string | (() => string | Promise<string>) | undefined;
  /**
   * What carries the requests.
   *
   * @default the platform's `fetch`
   */
  fetch?: Fetch | undefined;
  /**
   * The time in milliseconds since 1970, by which a token expires.
   *
   * @default Date.now
   */
  clock?: (() => number) | undefined;
}

/** Options to use instead of those that come from elsewhere; a member that is `undefined` replaces nothing. */
export type FaceClientOverrides = { [Name in keyof FaceClientOptions]?: FaceClientOptions[Name] | undefined };

/** The overrides that are there. */
export function withoutUndefined(overrides: FaceClientOverrides): Partial<FaceClientOptions> {
  return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}

/** The values of options that are left out. */
export const defaults = { timeoutMs: 30_000 } as const;
