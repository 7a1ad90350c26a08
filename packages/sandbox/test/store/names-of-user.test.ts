import { expect, it } from "vitest";
import { nameKey } from "../../src/store/names-of-user.js";

it.each([
  ["ADA", "ada"],
  ["STRASSE", "straße"],
  ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
  ["ﬁona", "FIONA"],
  ["e\u0300ve", "\u00c8ve"],
  ["Ａda", "ada"],
])("%s and %s are the same name", (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

it("names that differ in more than case and form are two", () => {
  expect(nameKey("ada")).not.toBe(nameKey("adá"));
});
