import { beforeEach, expect, it } from "vitest";
import { SeenFaces } from "../../src/reconcile/seen-faces.js";

let seen: SeenFaces;
beforeEach(() => {
  seen = new SeenFaces();
});

it("faces are remembered from single responses and from lists, by user", () => {
  seen.add("ada", { id: "one" });
  seen.add("ada", [{ id: "two" }, { id: "three" }]);
  seen.add("bob", { id: "four" });
  expect(seen.idsOf("ada")).toEqual(new Set(["one", "two", "three"]));
  expect(seen.idsOf("bob")).toEqual(new Set(["four"]));
  expect(seen.idsOf("eve")).toEqual(new Set());
});

it.each([undefined, null, "text", {}, { id: null }, { id: 7 }, [null, [{ id: "deep" }], "text"]])(
  "a response of %j shows none",
  (data) => {
    seen.add("ada", data);
    expect(seen.idsOf("ada")).toEqual(new Set());
  },
);

it("a set of IDs that was taken before does not change when more faces are seen", () => {
  seen.add("ada", { id: "one" });
  const before = seen.idsOf("ada");
  seen.add("ada", { id: "two" });
  expect(before).toEqual(new Set(["one"]));
});

it("the faces of 1,000 users are remembered; those who were seen first are forgotten first", () => {
  for (let user = 0; user < 1000; user += 1) seen.add(`user ${user}`, { id: "one" });
  seen.add("user 1", { id: "two" });
  expect(seen.idsOf("user 0")).toEqual(new Set(["one"]));
  seen.add("another", { id: "one" });
  expect(seen.idsOf("user 0")).toEqual(new Set());
  expect(seen.idsOf("user 1")).toEqual(new Set(["one", "two"]));
  expect(seen.idsOf("another")).toEqual(new Set(["one"]));
});

it("an ID in capitals is the same", () => {
  seen.add("ada", { id: "ONE" });
  expect(seen.idsOf("ada")).toEqual(new Set(["one"]));
});

it("a user is in doubt after a create that nobody knows the end of", () => {
  seen.add("ada", { id: "one" });
  expect(seen.isDoubtful("ada")).toBe(false);
  seen.doubt("ada");
  expect(seen.isDoubtful("ada")).toBe(true);
  expect(seen.idsOf("ada")).toEqual(new Set(["one"]));
  expect(seen.isDoubtful("bob")).toBe(false);
});
