/** Another token in place of one that the server has rejected. */
export interface FreshToken {
  readonly token: string;
  /** Whether it comes from a store that others share, so that it may have been rejected as well. */
  readonly isShared: boolean;
}

/** Gives the token of a call. Tokens are fit for a header, and without the prefix `Bearer `. */
export interface TokenSource {
  /**
   * The text before the token in the `Authorization` header.
   *
   * @default "Bearer ", which the vendor accepts and does not need
   */
  readonly prefix?: string;
  /** A likely reason where the server rejects such a token. */
  readonly hint?: string;
  /** The token that is there and good, without waiting for one. */
  held(): string | undefined;
  /** A token that is good. The signal is aborted when the call no longer waits for it. */
  get(signal: AbortSignal): Promise<string>;
  /**
   * Another token in place of one that the server has rejected, or `undefined` where there is no other.
   *
   * @param mustFetch whether a token from a store will not do
   */
  replace(rejected: string, signal: AbortSignal, mustFetch: boolean): Promise<FreshToken | undefined>;
}
