import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fetch, FetchInit } from "../../src/index.js";
import { clientWith, credentials, userUuid } from "../support/client.js";

// In a Worker, whatever a request has started stops when the request ends: it never settles, and no abort is told.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const never = () => new Promise<never>(() => {});

/** A client whose requests get their responses one after the other; one without a response never settles. */
function clientOf(response: (kind: string, count: number, init: FetchInit) => Response | undefined) {
  const counts: Record<string, number> = {};
  const fetch: Fetch = async (url, init) => {
    const kind = url.endsWith("authenticate") ? "token" : init.method === "GET" ? "list" : "create";
    counts[kind] = (counts[kind] ?? 0) + 1;
    return response(kind, counts[kind] ?? 0, init) ?? never();
  };
  const faces = clientWith({ fetch, token: undefined, credentials, timeoutMs: 2000, maxRetries: 1 });
  return { faces, counts };
}

/** Stops the timers of a call, as the end of its request does in a Worker. */
async function die(start: () => Promise<unknown>): Promise<void> {
  // Not by `vi.stubGlobal`: undoing that later would bring the stopped clock back.
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (() => 0) as unknown as typeof setTimeout;
  try {
    start().catch(() => {});
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

const token = (count: number, lifetimeMs = 900_000) =>
  Response.json({
    authToken: `token-${count}`,
    creationTime: new Date().toISOString(),
    expirationTime: new Date(Date.now() + lifetimeMs).toISOString(),
  });

describe("a request for a token that has died", () => {
  it("does not hold up those who wait for it: they fetch another one", async () => {
    const { faces, counts } = clientOf((kind, count) =>
      kind === "token" ? (count > 1 ? token(count) : undefined) : Response.json([]),
    );
    await die(() => faces.list(userUuid));
    const waiting = Promise.all([faces.list(userUuid), faces.list(userUuid)]);
    await vi.advanceTimersByTimeAsync(3100);
    expect(await waiting).toEqual([[], []]);
    expect(counts.token).toBe(2);
  });

  it("is nothing to wait for when its time is over", async () => {
    const { faces, counts } = clientOf((kind, count) =>
      kind === "token" ? (count > 1 ? token(count) : undefined) : Response.json([]),
    );
    await die(() => faces.list(userUuid));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await faces.list(userUuid)).toEqual([]);
    expect(counts.token).toBe(2);
  });

  it("in the background does not stop later renewals", async () => {
    const { faces, counts } = clientOf((kind, count) =>
      kind === "token" ? (count === 2 ? undefined : token(count, 60_000)) : Response.json([]),
    );
    await faces.list(userUuid);
    await vi.advanceTimersByTimeAsync(40_000);
    await die(() => faces.list(userUuid));
    expect(counts.token).toBe(2);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await faces.list(userUuid)).toEqual([]);
    expect(counts.token).toBe(3);
  });
});

it("a create that has died does not hold up the next one for the user, and its face is in doubt", async () => {
  const { faces, counts } = clientOf((kind, count) => {
    if (kind === "token") return token(count);
    if (kind === "list") return Response.json([{ id: "a-face" }]);
    return count === 2 ? Response.json({ id: "second" }) : undefined;
  });
  await faces.getSettings(userUuid).catch(() => {});
  await die(() => faces.create(userUuid));
  const next = faces.create(userUuid);
  await vi.advanceTimersByTimeAsync(3100);
  expect(await next).toEqual({ id: "second" });
  expect(counts.create).toBe(2);
  const lost = faces.create(userUuid).catch((error) => error);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await lost).toMatchObject({ name: "AmbiguousCreateError" });
});
