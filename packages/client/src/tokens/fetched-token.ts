import type { TokenSource } from "./token-source.js";
import { parseWireDate } from "./wire-date.js";

/** How long a token is used whose end the answer does not tell: the span in the vendor's samples. */
const assumedLifetimeMs = 15 * 60 * 1000;

/** What the authenticate operation gives, after a check that the token is there. */
export interface TokenAnswer {
  authToken: string;
  expirationTime: string | null | undefined;
}

interface Held {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

/** A token that is fetched when it is first needed and used until it expires. One request serves all who wait for it. */
export class FetchedToken implements TokenSource {
  readonly #authenticate: () => Promise<TokenAnswer>;
  readonly #clock: () => number;
  #held: Held | undefined;
  #pending: Promise<string> | undefined;

  constructor(authenticate: () => Promise<TokenAnswer>, clock: () => number) {
    this.#authenticate = authenticate;
    this.#clock = clock;
  }

  async get(): Promise<string> {
    if (this.#held && this.#clock() < this.#held.expiresAt) return this.#held.token;
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<string> {
    this.#held = undefined;
    const { authToken, expirationTime } = await this.#authenticate();
    const expiresAt = parseWireDate(expirationTime) ?? this.#clock() + assumedLifetimeMs;
    this.#held = { token: authToken, expiresAt };
    return authToken;
  }
}
