/** Where the token of a call comes from. */
export interface TokenSource {
  /**
   * A token that is fit for the `Authorization` header, without the prefix `Bearer `. The signal is aborted when the call
   * no longer waits for it.
   */
  get(signal: AbortSignal): Promise<string>;
}
