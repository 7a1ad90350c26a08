import { beforeEach, describe, expect, it } from "vitest";
import { FetchedToken } from "../../src/tokens/fetched-token.js";
import { type SafeTokenStore, safeTokenStore } from "../../src/tokens/safe-token-store.js";
import { MemoryTokenStore, type StoredToken } from "../../src/tokens/token-store.js";

const minute = 60_000;
const start = Date.parse("2026-11-02T09:12:00Z");

let now: number;
let requests: { resolve(token: StoredToken): void; reject(error: Error): void }[];
let tokens: FetchedToken;
let aborted: number;
let store: SafeTokenStore;

const waiter = () => new AbortController();
const get = (signal = waiter().signal) => tokens.get(signal);
const replace = async (rejected: string) => (await tokens.replace(rejected, waiter().signal, false)).token;

/** Lets everything happen that takes no time: a store's response, and what waits for it. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  now = start;
  requests = [];
  aborted = 0;
  store = safeTokenStore(new MemoryTokenStore(), "key", undefined);
  tokens = new FetchedToken({
    authenticate: (signal) =>
      new Promise((resolve, reject) => {
        requests.push({ resolve, reject });
        signal.addEventListener("abort", () => {
          aborted += 1;
          reject(new Error("aborted"));
        });
      }),
    store,
    observer: undefined,
    clock: () => now,
    renewAheadMs: minute / 2,
  });
});

/** A token of 15 minutes. */
const fresh = (token: string): StoredToken => ({ token, expiresAt: now + 15 * minute });

/** Responses the next request for a token. */
async function respondWith(token: StoredToken, count = 1): Promise<void> {
  await settled();
  expect(requests).toHaveLength(count);
  requests[count - 1]?.resolve(token);
  await settled();
}

/** Has a token of 15 minutes fetched. */
async function hold(token: string): Promise<void> {
  const waiting = get();
  await respondWith(fresh(token));
  await waiting;
}

describe("a fetched token", () => {
  it("is fetched once for all who wait for it", async () => {
    const waiting = Array.from({ length: 100 }, () => get());
    await respondWith(fresh("one"));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["one"]));
    expect(requests).toHaveLength(1);
  });

  it("that cannot be fetched fails all who wait, and the next call tries anew", async () => {
    const waiting = [get(), get()].map((token) => token.catch(String));
    await settled();
    requests[0]?.reject(new Error("refused"));
    expect(await Promise.all(waiting)).toEqual(["Error: refused", "Error: refused"]);
    const next = get();
    await respondWith(fresh("two"), 2);
    expect(await next).toBe("two");
  });

  it("is fetched on when one of those who wait leaves, and no longer when the last one does", async () => {
    const [first, second] = [waiter(), waiter()];
    const waiting = [get(first.signal), get(second.signal)];
    await settled();
    first.abort();
    expect(aborted).toBe(0);
    second.abort();
    expect(aborted).toBe(1);
    const next = get();
    await Promise.allSettled(waiting);
    await respondWith(fresh("two"), 2);
    expect(await next).toBe("two");
  });
});

describe("a token that is held", () => {
  it("is there until it ends", async () => {
    expect(tokens.held()).toBeUndefined();
    await hold("one");
    expect(tokens.held()).toBe("one");
    now += 15 * minute - 1;
    expect(tokens.held()).toBe("one");
    now += 1;
    expect(tokens.held()).toBeUndefined();
  });

  it("is renewed once from 30 s ahead of its end, however often it is asked for", async () => {
    await hold("one");
    now += 14.5 * minute - 1;
    tokens.held();
    await settled();
    expect(requests).toHaveLength(1);
    now += 1;
    for (let call = 0; call < 100; call += 1) expect(tokens.held()).toBe("one");
    await respondWith(fresh("two"), 2);
    expect(tokens.held()).toBe("two");
  });

  it("is kept when it cannot be renewed, and tried again when half of its rest has passed", async () => {
    await hold("one");
    now += 14.5 * minute;
    for (const [count, restMs] of [30_000, 15_000, 7500].entries()) {
      expect(tokens.held()).toBe("one");
      await settled();
      expect(requests).toHaveLength(count + 2);
      requests.at(-1)?.reject(new Error("refused"));
      await settled();
      now += restMs / 2 - 1;
      expect(tokens.held()).toBe("one");
      await settled();
      expect(requests).toHaveLength(count + 2);
      now += 1;
    }
  });

  it("goes on being renewed when those who have come to wait for it leave", async () => {
    await hold("one");
    now += 14.9 * minute;
    tokens.held();
    now += minute;
    const caller = waiter();
    const waiting = get(caller.signal);
    await settled();
    caller.abort();
    expect(aborted).toBe(0);
    await respondWith(fresh("two"), 2);
    expect(await waiting).toBe("two");
  });
});

describe("a token that is rejected", () => {
  it("is no longer held, and is replaced by one request for all", async () => {
    await hold("one");
    const replaced = [1, 2, 3].map(() => replace("one"));
    expect(tokens.held()).toBeUndefined();
    await respondWith(fresh("two"), 2);
    expect(await Promise.all(replaced)).toEqual(["two", "two", "two"]);
  });

  it("is replaced by the one that is held already, where it is an old one", async () => {
    await hold("one");
    const replaced = replace("one");
    await respondWith(fresh("two"), 2);
    await replaced;
    expect(await replace("one")).toBe("two");
    expect(requests).toHaveLength(2);
  });

  it("is replaced by its renewal, where that is under way", async () => {
    await hold("one");
    now += 14.9 * minute;
    tokens.held();
    const replaced = replace("one");
    await respondWith(fresh("two"), 2);
    expect(await replaced).toBe("two");
  });
});

describe("a store", () => {
  it("is asked before a token is fetched, and given what was fetched", async () => {
    store.set(fresh("stored"));
    expect(await get()).toBe("stored");
    expect(requests).toEqual([]);
    const replaced = replace("stored");
    await respondWith(fresh("two"));
    await replaced;
    expect(await store.get(new AbortController().signal)).toMatchObject({ token: "two" });
  });

  it("whose token ends no later than the one that is held does not renew it", async () => {
    await hold("one");
    store.set(fresh("of-another"));
    now += 14.5 * minute;
    tokens.held();
    await respondWith(fresh("two"), 2);
    expect(tokens.held()).toBe("two");
  });

  it("that got a longer one from another process renews it without a request", async () => {
    await hold("one");
    now += 14.5 * minute;
    store.set(fresh("of-another"));
    expect(tokens.held()).toBe("one");
    await settled();
    expect(tokens.held()).toBe("of-another");
    expect(requests).toHaveLength(1);
  });
});
