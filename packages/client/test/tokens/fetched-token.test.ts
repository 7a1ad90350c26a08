import { beforeEach, describe, expect, it, vi } from "vitest";
import { FetchedToken } from "../../src/tokens/fetched-token.js";
import type { StoredToken } from "../../src/tokens/token-store.js";

const minute = 60_000;
const start = Date.parse("2026-11-02T09:12:00Z");

let now: number;
let requests: { resolve(token: StoredToken): void; reject(error: Error): void }[];
let tokens: FetchedToken;
let aborted: number;

const waiter = () => new AbortController();
const get = (signal = waiter().signal) => tokens.get(signal);

/** A store's answer and other steps that take no time. */
const settled = () => vi.waitFor(() => expect(requests.length).toBeGreaterThan(0));

beforeEach(() => {
  now = start;
  requests = [];
  aborted = 0;
  tokens = new FetchedToken({
    authenticate: (signal) =>
      new Promise((resolve, reject) => {
        requests.push({ resolve, reject });
        signal.addEventListener("abort", () => {
          aborted += 1;
          reject(new Error("aborted"));
        });
      }),
    store: undefined,
    observer: undefined,
    clock: () => now,
    renewAheadMs: minute / 2,
  });
});

/** A token of 15 minutes. */
const fresh = (token: string): StoredToken => ({ token, expiresAt: now + 15 * minute });

/** Answers the next request for a token. */
async function answerWith(token: StoredToken, count = 1): Promise<void> {
  await vi.waitFor(() => expect(requests).toHaveLength(count));
  requests[count - 1]?.resolve(token);
}

describe("a fetched token", () => {
  it("is fetched once for all who wait for it", async () => {
    const waiting = Array.from({ length: 100 }, () => get());
    await answerWith(fresh("one"));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["one"]));
    expect(requests).toHaveLength(1);
  });

  it("that cannot be fetched fails all who wait, and the next call tries anew", async () => {
    const waiting = [get(), get()].map((token) => token.catch(String));
    await settled();
    requests[0]?.reject(new Error("refused"));
    expect(await Promise.all(waiting)).toEqual(["Error: refused", "Error: refused"]);
    const next = get();
    await answerWith(fresh("two"), 2);
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
    await Promise.allSettled(waiting);
    const next = get();
    await answerWith(fresh("two"), 2);
    expect(await next).toBe("two");
  });
});
