import type { Observer } from "../observe/observer.js";
import { quietly } from "../observe/quietly.js";
import type { StoredToken, TokenStore } from "./token-store.js";
import { isToken } from "./token-text.js";

/** A connection to a store may hang: then the token is fetched. */
const longestWaitMs = 1000;

/** One key of a user's store. A store that fails, hangs or holds something else counts as empty. */
export class SafeTokenStore {
  readonly #store: TokenStore;
  readonly #key: string;
  readonly #observer: Observer | undefined;

  constructor(store: TokenStore, key: string, observer: Observer | undefined) {
    this.#store = store;
    this.#key = key;
    this.#observer = observer;
  }

  /** @param signal aborted when nobody waits for it any more */
  async get(signal: AbortSignal): Promise<StoredToken | undefined> {
    const stored = await this.#attempt("get", async () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(reject, longestWaitMs);
        signal.addEventListener("abort", reject);
      });
      try {
        // In a function of its own, so that one that throws at once leaves nobody's rejection behind.
        const stored = (async () => this.#store.get(this.#key))();
        return await Promise.race([stored, late]);
      } finally {
        clearTimeout(timer);
      }
    });
    return isToken(stored?.token) && Number.isFinite(stored.expiresAt) ? stored : undefined;
  }

  set(token: StoredToken): void {
    quietly(() => this.#attempt("set", async () => this.#store.set(this.#key, token)));
  }

  delete(): void {
    quietly(() => this.#attempt("delete", async () => this.#store.delete(this.#key)));
  }

  async #attempt<T>(method: keyof TokenStore, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      // What a store throws may hold the address of its server, with a password.
      this.#observer?.log.write("warn", `The tokenStore failed in ${method}: the call goes on.`, {
        tokenStore: method,
      });
      return undefined;
    }
  }
}
