import { expect, it } from "vitest";
import { userNames } from "../../src/control/user-names.js";
import { MemoryStore } from "../../src/store/memory-store.js";
import { user } from "../support/records.js";

/** Makes a store with Ada, Grace and Mary, in the order of their IDs. */
async function threeUsers() {
  const store = new MemoryStore();
  const [ada, grace, mary] = [
    user(1, { userId: "ada", name: "Ada" }),
    user(2, { userId: "grace", name: "Grace" }),
    user(3, { userId: "mary", name: "Mary" }),
  ];
  for (const one of [ada, grace, mary]) await store.addUser(one);
  return { store, ada, grace, mary };
}

it("finds the names of listed users and of users beyond the list, and of nobody else", async () => {
  const { store, ada, mary } = await threeUsers();
  const limit = 2;
  const ids = new Set([ada.id, mary.id, user(4).id]);
  expect(await userNames(ids, await store.users({ limit }), limit, store)).toEqual({
    [ada.id]: "Ada",
    [mary.id]: "Mary",
  });
});

it("looks up nobody in the store when the list has all users", async () => {
  const { store, grace } = await threeUsers();
  const limit = 4;
  const listed = await store.users({ limit });
  const user = () => expect.unreachable("It looked up a user.");
  const found = await userNames(new Set([grace.id, "gone"]), listed, limit, Object.assign(store, { user }));
  expect(found).toEqual({ [grace.id]: "Grace" });
});
