/** The tokens of the server: they expire, and a schedule may revoke one. Times are those of the client's clock. */
export class IssuedTokens {
  readonly #ends = new Map<string, number>();
  readonly #lifetimeMs: number;
  readonly #clock: () => number;

  constructor(lifetimeMs: number, clock: () => number) {
    this.#lifetimeMs = lifetimeMs;
    this.#clock = clock;
  }

  /** Makes a token. */
  issue(): { token: string; from: number; to: number } {
    const token = `token-${this.#ends.size + 1}`;
    const from = this.#clock();
    const to = from + this.#lifetimeMs;
    this.#ends.set(token, to);
    return { token, from, to };
  }

  isGood(token = ""): boolean {
    return this.#clock() < this.endOf(token);
  }

  /** Until when a token is or was good. */
  endOf(token = ""): number {
    return this.#ends.get(token) ?? 0;
  }

  revoke(token = ""): void {
    this.#ends.set(token, Math.min(this.endOf(token), this.#clock()));
  }
}
