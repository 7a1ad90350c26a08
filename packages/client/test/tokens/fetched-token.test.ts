import { beforeEach, describe, expect, it } from "vitest";
import { FetchedToken, type TokenAnswer } from "../../src/tokens/fetched-token.js";

let now: number;
let requests: { resolve(answer: TokenAnswer): void; reject(error: Error): void }[];
let tokens: FetchedToken;

beforeEach(() => {
  now = Date.parse("2026-11-02T09:12:00Z");
  requests = [];
  tokens = new FetchedToken(
    () => new Promise((resolve, reject) => requests.push({ resolve, reject })),
    () => now,
  );
});

const answer = (authToken: string): TokenAnswer => ({ authToken, expirationTime: "2026-11-02T09:27:00Z" });

/** Asks for a token and answers the request that this makes. */
async function fetchToken(given: TokenAnswer): Promise<string> {
  const token = tokens.get();
  requests.at(-1)?.resolve(given);
  return token;
}

describe("a fetched token", () => {
  it("is fetched once for all who wait for it", async () => {
    const waiting = Array.from({ length: 100 }, () => tokens.get());
    requests[0]?.resolve(answer("one"));
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(["one"]));
    expect(requests).toHaveLength(1);
  });

  it("is used until it expires, and then fetched again", async () => {
    await fetchToken(answer("one"));
    now = Date.parse("2026-11-02T09:26:59Z");
    expect(await tokens.get()).toBe("one");
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
      expect(await tokens.get()).toBe("one");
      now += 1;
      expect(await fetchToken(answer("two"))).toBe("two");
    },
  );

  it("that cannot be fetched fails all who wait, and the next call tries anew", async () => {
    const waiting = [tokens.get(), tokens.get()];
    requests[0]?.reject(new Error("refused"));
    expect(await Promise.allSettled(waiting)).toMatchObject([{ status: "rejected" }, { status: "rejected" }]);
    expect(await fetchToken(answer("two"))).toBe("two");
  });
});
