/** Where the token of a call comes from. */
export interface TokenSource {
  /** A token that is fit for the `Authorization` header, without the prefix `Bearer `. */
  get(): Promise<string>;
}
