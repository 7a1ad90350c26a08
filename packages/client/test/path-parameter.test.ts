import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../src/index.js";
import { checkPathParameter } from "../src/path-parameter.js";

describe("a path parameter", () => {
  it.each([
    ["", "is missing"],
    ["  ", "is no ID"],
    [".", "is no ID"],
    ["..", "is no ID"],
    [" .. ", "is no ID"],
    ["..;x", "is no ID"],
    ["%2e%2E", "is no ID"],
    ["%2e%2e%2fadmin", "is no ID"],
    ["a%00b", "is no ID"],
    ["a/b", "is no ID"],
    ["ada@example.com", "is no ID"],
    ["ada%40example.com", "is no ID"],
    ["a\\b", "is no ID"],
    ["a\u0000b", "is no ID"],
    ["a\nb", "is no ID"],
    ["a\u007fb", "is no ID"],
    ["a\ud800b", "is no ID"],
    ["a b", "is no ID"],
    ["élise", "is no ID"],
    ["id\n", "is no ID"],
    ["x".repeat(101), "is no ID"],
    [undefined, "is missing"],
    [null, "is missing"],
    [7, "is no ID"],
  ])("%j is refused: it %s", (value, problem) => {
    expect(() => checkPathParameter("userid", value)).toThrow(ConfigurationError);
    expect(() => checkPathParameter("userid", value)).toThrow(`The userid ${problem}: pass the UUID`);
  });

  it.each(["6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41", "User_1", "a..b", "x".repeat(100)])(
    "%j is an ID",
    (value) => {
      expect(checkPathParameter("userid", value)).toBe(value);
    },
  );

  it("that is accepted stands in a path as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\w[\w.-]{0,99}$/), (value) => {
        const { pathname } = new URL(`https://host/a/${checkPathParameter("userid", value)}/b`);
        expect(pathname).toBe(`/a/${value}/b`);
      }),
    );
  });

  it("that is refused is not quoted", () => {
    expect(() => checkPathParameter("userid", "ada@example.com/faces")).not.toThrow("ada");
    expect(() => checkPathParameter("userid", "ada@example.com")).not.toThrow("ada");
  });
});
