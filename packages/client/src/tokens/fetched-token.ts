import type { Observer } from "../observe/observer.js";
import type { SafeTokenStore } from "./safe-token-store.js";
import type { TokenSource } from "./token-source.js";
import type { StoredToken } from "./token-store.js";

/** Sends the request for a token, until the signal is aborted. */
export type Authenticate = (signal: AbortSignal) => Promise<StoredToken>;

/** What a fetched token is made of. */
export interface FetchedTokenOptions {
  authenticate: Authenticate;
  /** Where tokens are shared, if anywhere. */
  store: Promise<SafeTokenStore> | undefined;
  observer: Promise<Observer> | undefined;
  clock: () => number;
  renewAheadMs: number;
}

interface Pending {
  token: Promise<string>;
  request: AbortController;
  waiting: number;
}

/**
 * A token that is fetched when it is first needed, renewed in the background ahead of its end, and replaced when the server
 * rejects it. One request serves all who wait for it; when the last of them has left, it is aborted.
 */
export class FetchedToken implements TokenSource {
  readonly #options: FetchedTokenOptions;
  #held: (StoredToken & { renewAt: number }) | undefined;
  #pending: Pending | undefined;
  #rejected: string | undefined;

  constructor(options: FetchedTokenOptions) {
    this.#options = options;
  }

  held(): string | undefined {
    const now = this.#options.clock();
    const held = this.#held;
    if (!held || now >= held.expiresAt) return undefined;
    if (now >= held.renewAt && !this.#pending) {
      // Where that fails, the next try comes when half of what is left has passed.
      held.renewAt = now + (held.expiresAt - now) / 2;
      this.#start(1).token.catch(() => {});
    }
    return held.token;
  }

  async get(signal: AbortSignal): Promise<string> {
    const held = this.held();
    if (held !== undefined) return held;
    const pending = this.#pending ?? this.#start(0);
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

  replace(rejected: string, signal: AbortSignal): Promise<string> {
    // A late answer to an older token says nothing of the one that is held.
    if (this.#held?.token === rejected) {
      this.#rejected = rejected;
      this.#held = undefined;
    }
    return this.get(signal);
  }

  /** @param waiting 1 for a request that goes on when nobody waits for it */
  #start(waiting: number): Pending {
    const request = new AbortController();
    const token = this.#fetch(request.signal).finally(() => this.#forget(pending));
    const pending = { token, request, waiting };
    this.#pending = pending;
    return pending;
  }

  #forget(pending: Pending): void {
    if (this.#pending === pending) this.#pending = undefined;
  }

  async #fetch(signal: AbortSignal): Promise<string> {
    const { authenticate, observer } = this.#options;
    const store = await this.#options.store;
    const stored = await store?.get(signal);
    if (stored && this.#isBetter(stored)) return this.#hold(stored);
    if (stored && stored.token === this.#rejected) store?.delete();
    const fetched = await authenticate(signal);
    store?.set(fetched);
    (await observer)?.tokenRefreshed(fetched.expiresAt);
    return this.#hold(fetched);
  }

  /** Whether another process has put a token into the store that lives longer than ours. */
  #isBetter({ token, expiresAt }: StoredToken): boolean {
    return (
      token !== this.#rejected && expiresAt > Math.max(this.#held?.expiresAt ?? 0, this.#options.clock())
    );
  }

  #hold({ token, expiresAt }: StoredToken): string {
    const { clock, renewAheadMs } = this.#options;
    const aheadMs = Math.min(renewAheadMs, (expiresAt - clock()) / 2);
    this.#held = { token, expiresAt, renewAt: expiresAt - aheadMs };
    return token;
  }
}
