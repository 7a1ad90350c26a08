import { expect, it, vi } from "vitest";
import { ReadCache } from "../../../src/store/sqlite/read-cache.js";

it("keeps what is read a second time, until it is forgotten or all is", () => {
  const cache = new ReadCache<string>();
  const read = vi.fn(() => "found");
  const timesRead = (times: number) => {
    read.mockClear();
    for (let i = 0; i < times; i++) expect(cache.get("key", read)).toBe("found");
    return read.mock.calls.length;
  };
  expect(timesRead(4)).toBe(2);
  cache.forget("key");
  expect(timesRead(4)).toBe(1);
  cache.clear();
  expect(timesRead(4)).toBe(1);
});

it("does not keep that nothing is there", () => {
  const cache = new ReadCache<string>();
  for (let i = 0; i < 3; i++) expect(cache.get("key", () => undefined)).toBeUndefined();
  expect(cache.get("key", () => "there now")).toBe("there now");
});

it("keeps what was asked for last, and not more than it may", () => {
  const cache = new ReadCache<number>();
  const keep = (key: string, value: number) => {
    for (let i = 0; i < 2; i++) cache.get(key, () => value);
  };
  keep("often", 0);
  for (let i = 0; i < 6000; i++) {
    keep(`key ${i}`, i);
    expect(cache.get("often", () => -1)).toBe(0);
  }
  expect(cache.get("key 5999", () => -1)).toBe(5999);
  expect(cache.get("key 0", () => -1)).toBe(-1);
});
