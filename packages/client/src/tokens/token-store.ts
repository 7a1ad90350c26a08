/** A token as it is stored. It is a secret: anybody who reads it can act as the application until it expires. */
export interface StoredToken {
  readonly token: string;
  /** The time at which it expires, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * Keeps tokens for the processes that share it. A store that fails, or does not respond within a second, does not fail the
 * call: the token is then fetched.
 */
export interface TokenStore {
  /** Gives what was set under the key last, or nothing. */
  get(key: string): StoredToken | null | undefined | Promise<StoredToken | null | undefined>;
  /** Keeps a token under the key until it expires or is replaced. The key names the tenant and the application. */
  set(key: string, token: StoredToken): unknown;
  /** Forgets what was set under the key. */
  delete(key: string): unknown;
}

/** Keeps tokens in the memory of the process. Clients that are given the same one share their tokens. */
export class MemoryTokenStore implements TokenStore {
  readonly #tokens = new Map<string, StoredToken>();

  get(key: string): StoredToken | undefined {
    return this.#tokens.get(key);
  }

  set(key: string, token: StoredToken): void {
    this.#tokens.set(key, token);
  }

  delete(key: string): void {
    this.#tokens.delete(key);
  }
}
