import { describe, expect, it } from "vitest";
import { choosePlatforms } from "../../platforms/choose-platforms.js";

const platforms = ["one", "two", "three"].map((name) => ({ name, try: async () => {} }));
const chosen = (names?: string) => choosePlatforms(platforms, names).map(({ name }) => name);

describe("the choice of platforms", () => {
  it("is all of them without names", () => {
    expect(chosen()).toEqual(["one", "two", "three"]);
  });

  it("is those that are named", () => {
    expect(chosen("three,one")).toEqual(["three", "one"]);
  });

  it("refuses a name that no platform has, and tells those that there are", () => {
    expect(() => chosen("one,four")).toThrow('`--only` must be one or more of one, two, three; got "four".');
  });
});
