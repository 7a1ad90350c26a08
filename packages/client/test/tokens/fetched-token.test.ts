import { beforeEach, describe, expect, it } from "vitest";
import { FetchedToken, type TokenAnswer } from "../../src/tokens/fetched-token.js";

let now: number;
let requests: { resolve(answer: TokenAnswer): void; reject(error: Error): void }[];
let tokens: FetchedToken;
let aborted: number;

const waiter = () => new AbortController();
const get = (signal = waiter().signal) => tokens.get(signal);

beforeEach(() => {
  now = Date.parse("2026-11-02T09:12:00Z");
  requests = [];
  aborted = 0;
  tokens = new FetchedToken(
    (signal) =>
      new Promise((resolve, reject) => {
        requests.push({ resolve, reject });
        signal.addEventListener("abort", () => {
          aborted += 1;
          reject(new Error("aborted"));
        });
      }),
    () => now,
  );
});

const answer = (authToken: string): TokenAnswer => ({ authToken, expirationTime: "2026-11-02T09:27:00Z" });

/** Asks for a token and answers the request that this makes. */
async function fetchToken(given: TokenAnswer): Promise<string> {
  const token = get();
  requests.at(-1)?.resolve(given);
  return token;
}

describe("a fetched token", () => {
  it("is fetched once for all who wait for it", async () => {
    const waiting = Array.from({ length: 100 }, () => get());
    requests[0]?.resolve(answer("one"));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["one"]));
    expect(requests).toHaveLength(1);
  });

  it("is used until it expires, and then fetched again", async () => {
    await fetchToken(answer("one"));
    now = Date.parse("2026-11-02T09:26:59Z");
    expect(await get()).toBe("one");
    now = Date.parse("2026-11-02T09:27:00Z");
    expect(await fetchToken({ authToken: "two", expirationTime: "2026-11-02T09:42:00.000+0000" })).toBe(
      "two",
    );
    expect(requests).toHaveLength(2);
  });

  it.each([undefined, null, "soon"])(
    "is used for 15 minutes when it expires at %s",
    async (expirationTime) => {
      await fetchToken({ authToken: "one", expirationTime });
      now += 15 * 60_000 - 1;
      expect(await get()).toBe("one");
      now += 1;
      expect(await fetchToken(answer("two"))).toBe("two");
    },
  );

  it("that cannot be fetched fails all who wait, and the next call tries anew", async () => {
    const waiting = [get(), get()];
    requests[0]?.reject(new Error("refused"));
    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    expect(await fetchToken(answer("two"))).toBe("two");
  });

  it("is fetched on when one of those who wait leaves, and no longer when the last one does", async () => {
    const first = waiter();
    const second = waiter();
    const waiting = [get(first.signal), get(second.signal)];
    first.abort();
    expect(aborted).toBe(0);
    second.abort();
    expect(aborted).toBe(1);
    await Promise.allSettled(waiting);
    expect(await fetchToken(answer("two"))).toBe("two");
    expect(requests).toHaveLength(2);
  });
});
