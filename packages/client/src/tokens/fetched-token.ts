import { onAbort } from "../abort.js";
import type { Observer } from "../observe/observer.js";
import { type Heartbeat, isOverdue, whileAlive } from "../while-alive.js";
import type { SafeTokenStore } from "./safe-token-store.js";
import type { FreshToken, TokenSource } from "./token-source.js";
import type { StoredToken } from "./token-store.js";

/** Sends the request for a token, until the signal is aborted. Sets the heartbeat at each step. */
export type Authenticate = (signal: AbortSignal, heartbeat: Heartbeat) => Promise<StoredToken>;

/** The parts of a fetched token. */
export interface FetchedTokenOptions {
  authenticate: Authenticate;
  /** The store in which tokens are shared. `undefined` if they are not shared. */
  store: SafeTokenStore | undefined;
  observer: Observer | undefined;
  clock: () => number;
  renewAheadMs: number;
}

interface Pending {
  token: Promise<FreshToken>;
  request: AbortController;
  heartbeat: Heartbeat;
  waiting: number;
  isReplaced: boolean;
}

/** Longer than the store may take. */
const firstStepMs = 2000;

/**
 * A token that is fetched when it is first needed, renewed in the background ahead of its end, and replaced when the server
 * rejects it. One request serves all who wait for it; when the last of them has left, it is aborted. A request that shows no
 * sign of life is replaced: in a Worker, it has died with the request that started it.
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
    if (now >= held.renewAt && !this.#alive()) {
      // If that fails, the next attempt comes when half of the rest has passed.
      held.renewAt = now + (held.expiresAt - now) / 2;
      this.#start(1).token.catch(() => {});
    }
    return held.token;
  }

  async get(signal: AbortSignal): Promise<string> {
    return this.held() ?? (await this.#wait(signal)).token;
  }

  async replace(rejected: string, signal: AbortSignal, mustFetch: boolean): Promise<FreshToken> {
    // A late response to an older token says nothing of the one that is held.
    if (this.#held?.token === rejected) {
      this.#rejected = rejected;
      this.#held = undefined;
    }
    const token = this.held();
    return token === undefined ? this.#wait(signal, mustFetch) : { token, isShared: false };
  }

  async #wait(signal: AbortSignal, mustFetch = false): Promise<FreshToken> {
    for (;;) {
      const pending = this.#alive() ?? this.#start(0, mustFetch);
      pending.waiting += 1;
      const leave = () => {
        pending.waiting -= 1;
        if (pending.waiting > 0) return;
        this.#replace(pending);
        pending.request.abort();
      };
      const stay = onAbort(signal, leave);
      const isSettled = await whileAlive(pending.token, pending.heartbeat, signal);
      if (signal.aborted || (isSettled && !pending.isReplaced)) return pending.token;
      stay();
      this.#replace(pending);
      // Another one who waited may have got a token meanwhile.
      const token = this.held();
      if (token !== undefined) return { token, isShared: false };
    }
  }

  /** The request that is under way, if it shows signs of life. */
  #alive(): Pending | undefined {
    if (this.#pending && isOverdue(this.#pending.heartbeat)) this.#replace(this.#pending);
    return this.#pending;
  }

  /** @param waiting 1 for a request that goes on when nobody waits for it */
  #start(waiting: number, mustFetch = false): Pending {
    const request = new AbortController();
    const heartbeat = { dueAt: performance.now() + firstStepMs };
    const token = this.#fetch(request.signal, heartbeat, mustFetch).finally(() => this.#forget(pending));
    const pending: Pending = { token, request, heartbeat, waiting, isReplaced: false };
    this.#pending = pending;
    return pending;
  }

  /** Gives up a request, so that whoever needs a token starts another one. */
  #replace(pending: Pending): void {
    pending.isReplaced = true;
    this.#forget(pending);
  }

  #forget(pending: Pending): void {
    if (this.#pending === pending) this.#pending = undefined;
  }

  async #fetch(signal: AbortSignal, heartbeat: Heartbeat, mustFetch: boolean): Promise<FreshToken> {
    const { authenticate, observer, store } = this.#options;
    const stored = mustFetch ? undefined : await store?.get(signal);
    if (stored && this.#isBetter(stored)) return { token: this.#hold(stored), isShared: true };
    if (stored && stored.token === this.#rejected) store?.delete();
    const fetched = await authenticate(signal, heartbeat);
    store?.set(fetched);
    observer?.tokenRefreshed(fetched.expiresAt);
    return { token: this.#hold(fetched), isShared: false };
  }

  /** Says whether another process has put a token into the store that lives longer than ours. */
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
