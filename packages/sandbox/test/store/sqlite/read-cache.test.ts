import { expect, it, vi } from "vitest";
import { ReadCache } from "../../../src/store/sqlite/read-cache.js";

it("reads by a key once, until it is forgotten or all is", async () => {
  const cache = new ReadCache<unknown>();
  const read = vi.fn(async () => "found");
  for (const change of [() => {}, () => cache.forget("key"), () => cache.clear()]) {
    change();
    expect(await cache.get("key", read)).toBe("found");
    expect(await cache.get("key", read)).toBe("found");
  }
  expect(read).toHaveBeenCalledTimes(3);
});

it("does not keep that nothing is there", async () => {
  const cache = new ReadCache<unknown>();
  expect(await cache.get("key", async () => undefined)).toBeUndefined();
  expect(await cache.get("key", async () => "there now")).toBe("there now");
});

it("does not keep what was changed while it was read", async () => {
  const cache = new ReadCache<unknown>();
  const old = cache.get("key", async () => {
    cache.forget("key");
    return "old";
  });
  expect(await old).toBe("old");
  expect(await cache.get("key", async () => "new")).toBe("new");
});

it("keeps what was read last, and not more than it may", async () => {
  const cache = new ReadCache<unknown>();
  for (let i = 0; i < 6000; i++) await cache.get(`key ${i}`, async () => i);
  expect(await cache.get("key 5999", async () => "anew")).toBe(5999);
  expect(await cache.get("key 0", async () => "anew")).toBe("anew");
});
