import type { Observer } from "../observe/observer.js";
import { quietly } from "../observe/quietly.js";
import type { StoredToken, TokenStore } from "./token-store.js";
import { isToken } from "./token-text.js";

/** A connection to a store may hang: then the token is fetched. */
const longestWaitMs = 1000;

/** One key of a user's store. */
export interface SafeTokenStore {
  /** @param signal aborted when nobody waits for it any more */
  get(signal: AbortSignal): Promise<StoredToken | undefined>;
  set(token: StoredToken): void;
  delete(): void;
}

/** Wraps a user's store. One that fails, hangs or holds something else counts as empty. */
export function safeTokenStore(
  store: TokenStore,
  key: string,
  observer: Observer | undefined,
): SafeTokenStore {
  const attempt = async <T>(method: keyof TokenStore, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work();
    } catch {
      // The log omits the error of a store: it may hold the address of its server, with a password.
      const line = `The tokenStore failed in ${method}: the call goes on.`;
      observer?.log.write("warn", line, { tokenStore: method });
      return undefined;
    }
  };
  return {
    async get(signal) {
      const stored = await attempt("get", async () => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const late = new Promise<never>((_, reject) => {
          timer = setTimeout(reject, longestWaitMs);
          signal.addEventListener("abort", reject);
        });
        try {
          // In a function of its own, so that one that throws at once leaves nobody's rejection behind.
          const stored = (async () => store.get(key))();
          return await Promise.race([stored, late]);
        } finally {
          clearTimeout(timer);
        }
      });
      return isToken(stored?.token) && Number.isFinite(stored.expiresAt) ? stored : undefined;
    },
    set: (token) => quietly(() => attempt("set", async () => store.set(key, token))),
    delete: () => quietly(() => attempt("delete", async () => store.delete(key))),
  };
}
