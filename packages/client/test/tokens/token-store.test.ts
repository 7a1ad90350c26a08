import { expect, it } from "vitest";
import { MemoryTokenStore } from "../../src/index.js";

it("a store in memory gives what was set last under the key, until it is deleted", () => {
  const store = new MemoryTokenStore();
  expect(store.get("one")).toBeUndefined();
  store.set("one", { token: "a", expiresAt: 1 });
  store.set("one", { token: "b", expiresAt: 2 });
  store.set("two", { token: "c", expiresAt: 3 });
  store.delete("two");
  expect([store.get("one"), store.get("two")]).toEqual([{ token: "b", expiresAt: 2 }, undefined]);
});
