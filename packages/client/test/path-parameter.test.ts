import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../src/index.js";
import { checkPathParameter } from "../src/path-parameter.js";

describe("a path parameter", () => {
  it.each([
    ["", "is no ID"],
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
    [undefined, "is no string but undefined"],
    [null, "is no string but null"],
    [7, "is no string but number"],
  ])("%j is refused: it %s", (value, problem) => {
    expect(() => checkPathParameter("userid", value)).toThrow(ConfigurationError);
    expect(() => checkPathParameter("userid", value)).toThrow(`The userid ${problem}: pass the UUID`);
  });

  it("that is accepted stays one segment of the path once encoded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 8 }), (value) => {
        let accepted: string;
        try {
          accepted = checkPathParameter("userid", value);
        } catch {
          return;
        }
        const { pathname } = new URL(`https://host/a/${encodeURIComponent(accepted)}/b`);
        const segments = pathname.split("/");
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[2] ?? "")).toBe(value);
      }),
    );
  });

  it("that is refused is not quoted", () => {
    expect(() => checkPathParameter("userid", "ada@example.com/faces")).not.toThrow("ada");
    expect(() => checkPathParameter("userid", "ada@example.com")).not.toThrow("ada");
  });
});
