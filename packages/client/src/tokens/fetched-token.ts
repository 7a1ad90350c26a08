import type { TokenSource } from "./token-source.js";
import { parseWireDate } from "./wire-date.js";

/** How long a token is used whose end the answer does not tell: the span in the vendor's samples. */
const assumedLifetimeMs = 15 * 60 * 1000;

/** What the authenticate operation gives, after a check that the token is there. */
export interface TokenAnswer {
  authToken: string;
  expirationTime: string | null | undefined;
}

/** Sends the request for a token, until the signal is aborted. */
export type Authenticate = (signal: AbortSignal) => Promise<TokenAnswer>;

interface Held {
  token: string;
  /** Milliseconds since 1970. */
  expiresAt: number;
}

interface Pending {
  token: Promise<string>;
  request: AbortController;
  waiting: number;
}

/**
 * A token that is fetched when it is first needed and used until it expires. One request serves all who wait for it; when
 * the last of them has left, it is aborted.
 */
export class FetchedToken implements TokenSource {
  readonly #authenticate: Authenticate;
  readonly #clock: () => number;
  #held: Held | undefined;
  #pending: Pending | undefined;

  constructor(authenticate: Authenticate, clock: () => number) {
    this.#authenticate = authenticate;
    this.#clock = clock;
  }

  async get(signal: AbortSignal): Promise<string> {
    if (this.#held && this.#clock() < this.#held.expiresAt) return this.#held.token;
    this.#pending ??= this.#start();
    const pending = this.#pending;
    pending.waiting += 1;
    const leave = () => {
      pending.waiting -= 1;
      if (pending.waiting > 0) return;
      this.#forget(pending);
      pending.request.abort();
    };
    signal.addEventListener("abort", leave, { once: true });
    return pending.token;
  }

  #start(): Pending {
    const request = new AbortController();
    const token = this.#fetch(request.signal).finally(() => this.#forget(pending));
    const pending = { token, request, waiting: 0 };
    return pending;
  }

  #forget(pending: Pending): void {
    if (this.#pending === pending) this.#pending = undefined;
  }

  async #fetch(signal: AbortSignal): Promise<string> {
    const { authToken, expirationTime } = await this.#authenticate(signal);
    const expiresAt = parseWireDate(expirationTime) ?? this.#clock() + assumedLifetimeMs;
    this.#held = { token: authToken, expiresAt };
    return authToken;
  }
}
