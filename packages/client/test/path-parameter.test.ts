import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../src/index.js";
import { checkPathParameter } from "../src/path-parameter.js";

describe("a path parameter", () => {
  it.each([
    ["", "is empty or no single part of a path"],
    ["  ", "is empty or no single part of a path"],
    [".", "is empty or no single part of a path"],
    ["..", "is empty or no single part of a path"],
    [" .. ", "is empty or no single part of a path"],
    ["..;x", "is empty or no single part of a path"],
    ["%2e%2E", "is empty or no single part of a path"],
    ["%2e%2e%2fadmin", "is empty or no single part of a path"],
    ["a%00b", "is empty or no single part of a path"],
    ["a/b", "is empty or no single part of a path"],
    ["a\\b", "is empty or no single part of a path"],
    ["a\u0000b", "is empty or no single part of a path"],
    ["a\nb", "is empty or no single part of a path"],
    ["a\u007fb", "is empty or no single part of a path"],
    ["a\ud800b", "is empty or no single part of a path"],
    [undefined, "is not a string but undefined"],
    [null, "is not a string but null"],
    [7, "is not a string but number"],
  ])("%j is refused: it %s", (value, problem) => {
    expect(() => checkPathParameter("userid", value)).toThrow(ConfigurationError);
    expect(() => checkPathParameter("userid", value)).toThrow(`The userid ${problem}: pass the ID`);
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
  });
});
