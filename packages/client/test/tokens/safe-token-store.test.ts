import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { safeTokenStore } from "../../src/tokens/safe-token-store.js";
import type { StoredToken, TokenStore } from "../../src/tokens/token-store.js";

const token: StoredToken = { token: "one", expiresAt: 1 };

const safe = (methods: Partial<TokenStore>) =>
  safeTokenStore({ get: () => undefined, set: () => {}, delete: () => {}, ...methods }, "key", undefined);

/** The signal of a call that still waits. */
const waiting = () => new AbortController().signal;

describe("a safe store", () => {
  it.each([{ get: () => token }, { get: async () => token }])(
    "gives what the store has, at once or later",
    async (store) => {
      expect(await safe(store).get(waiting())).toEqual(token);
    },
  );

  it.each([
    undefined,
    null,
    "one",
    7,
    [],
    {},
    { token: "one" },
    { token: "one", expiresAt: "soon" },
    { token: "one", expiresAt: Number.NaN },
    { token: "", expiresAt: 1 },
    { token: "a b", expiresAt: 1 },
    { token: 7, expiresAt: 1 },
  ])("has nothing where the store has %j", async (rubbish) => {
    expect(await safe({ get: () => rubbish as never }).get(waiting())).toBeUndefined();
  });

  const failures: [string, () => never | Promise<never>][] = [
    [
      "throws",
      () => {
        throw new Error("no connection");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no connection"))],
  ];
  it.each(failures)("has nothing where the store %s, and goes on", async (_, fail) => {
    const store = safe({ get: fail, set: fail, delete: fail });
    expect(await store.get(waiting())).toBeUndefined();
    expect([store.set(token), store.delete()]).toEqual([undefined, undefined]);
  });

  it("asks under its key", () => {
    const keys: string[] = [];
    const note = (key: string) => {
      keys.push(key);
      return undefined;
    };
    const store = safe({ get: note, set: note, delete: note });
    store.get(waiting());
    store.set(token);
    store.delete();
    expect(keys).toEqual(["key", "key", "key"]);
  });
});

describe("a store that hangs", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const never = () => new Promise<never>(() => {});

  it("has nothing after a second", async () => {
    let found: unknown = "waiting";
    safe({ get: never })
      .get(waiting())
      .then((stored) => {
        found = stored;
      });
    await vi.advanceTimersByTimeAsync(999);
    expect(found).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect(found).toBeUndefined();
  });

  it("is not waited for when a token is kept or forgotten", () => {
    const store = safe({ set: never, delete: never });
    expect([store.set(token), store.delete()]).toEqual([undefined, undefined]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no timer behind when it does respond", async () => {
    await safe({ get: async () => token }).get(waiting());
    expect(vi.getTimerCount()).toBe(0);
  });
});
