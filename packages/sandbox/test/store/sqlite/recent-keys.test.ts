import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { RecentKeys } from "../../../src/store/sqlite/recent-keys.js";

it("knows a key that was added before, and hardly ever takes another for it", () => {
  const keys = new RecentKeys();
  const some = Array.from({ length: 2000 }, () => randomUUID());
  expect(some.filter((key) => keys.add(key)).length).toBeLessThan(3);
  expect(some.filter((key) => keys.add(key)).length).toBeGreaterThan(1500);
});

it("forgets keys when many others come", () => {
  const keys = new RecentKeys();
  keys.add("old");
  for (let i = 0; i < 100_000; i++) keys.add(randomUUID());
  expect(keys.add("old")).toBe(false);
});

it("takes any text, also the empty one", () => {
  const keys = new RecentKeys();
  expect(["", "\0", "\ud800"].map((key) => keys.add(key))).toEqual([false, false, false]);
  expect(["", "\0", "\ud800"].map((key) => keys.add(key))).toEqual([true, true, true]);
});
