/** Where the token of a call comes from. Tokens are fit for a header, and without the prefix `Bearer `. */
export interface TokenSource {
  /**
   * What stands before the token in the `Authorization` header.
   *
   * @default "Bearer ", which the vendor accepts and does not need
   */
  readonly prefix?: string;
  /** The token that is there and good, without waiting for one. */
  held(): string | undefined;
  /** A token that is good. The signal is aborted when the call no longer waits for it. */
  get(signal: AbortSignal): Promise<string>;
  /** Another token in place of one that the server has rejected, or `undefined` where there is no other. */
  replace(rejected: string, signal: AbortSignal): Promise<string | undefined>;
}
