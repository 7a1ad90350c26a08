import { expect, it, vi } from "vitest";
import { ReadCache } from "../../../src/store/sqlite/read-cache.js";

it("reads by a key once, until it is forgotten or all is", () => {
  const cache = new ReadCache<string>();
  const read = vi.fn(() => "found");
  for (const change of [() => {}, () => cache.forget("key"), () => cache.clear()]) {
    change();
    expect(cache.get("key", read)).toBe("found");
    expect(cache.get("key", read)).toBe("found");
  }
  expect(read).toHaveBeenCalledTimes(3);
});

it("does not keep that nothing is there", () => {
  const cache = new ReadCache<string>();
  expect(cache.get("key", () => undefined)).toBeUndefined();
  expect(cache.get("key", () => "there now")).toBe("there now");
});

it("keeps what was asked for last, and not more than it may", () => {
  const cache = new ReadCache<number>();
  for (let i = 0; i < 6000; i++) {
    cache.get(`key ${i}`, () => i);
    expect(cache.get("often", () => i)).toBe(0);
  }
  expect(cache.get("key 5999", () => -1)).toBe(5999);
  expect(cache.get("key 0", () => -1)).toBe(-1);
});
