import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parseStrictJson } from "../../src/api/strict-json.js";

it("means what JSON.parse means, where JSON means the same to everybody", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6, noUnicodeString: false }), (text) => {
      const harmless = !/__proto__|\\u0000|\\ud[89a-f]/i.test(text) && !/\p{Surrogate}/u.test(text);
      if (harmless) expect(parseStrictJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it.each([
  ["no JSON", "{status: 1}", "The body is not JSON at position 1."],
  ["what only speaks of a position", "x at position 12345", /^The body is not JSON\.$/],
  ["JSON that ends too early", '{"status":', "The body is not JSON"],
  ["a key twice", '{"a":1,"b":{"a":2},"a":3}', "The body has a key twice in one object at position 19."],
  ["a key twice, written in two ways", '{"a":1,"\\u0061":2}', "The body has a key twice in one object"],
  ["the key __proto__", '{"__proto__":{"polluted":true}}', "The body has the key __proto__"],
  ["a NUL", '{"a":"\\u0000"}', "The body has a text with the character NUL"],
  ["a NUL in a key", '{"\\u0000":1}', "The body has a text with the character NUL"],
  ["half a character", '{"a":["\\ud83d"]}', "The body has a text with half a character"],
  ["33 levels", `${"[".repeat(33)}${"]".repeat(33)}`, "The body is nested deeper than 32 levels"],
])("refuses %s, and says where it is", (_, text, message) => {
  expect(() => parseStrictJson(text)).toThrow(message);
});

it.each([
  ["the same key in two objects", '[{"a":1},{"a":2}]'],
  ["a value that looks like a key", '{"a":"a","b":["a","a"]}'],
  ["__proto__ as a value", '{"a":"__proto__"}'],
  ["quotes and braces in a text", '{"a":"\\"}{[,","b":"\\\\"}'],
  ["a whole character of two halves", '{"a":"\\ud83d\\ude00"}'],
  ["32 levels", `${"[".repeat(32)}${"]".repeat(32)}`],
])("takes %s", (_, text) => {
  expect(parseStrictJson(text)).toEqual(JSON.parse(text));
});

it("does not take long for a long body", () => {
  const deep = "[".repeat(500_000);
  expect(() => parseStrictJson(deep + "]".repeat(500_000))).toThrow("nested deeper");
  expect(parseStrictJson(`["${"\\\\".repeat(500_000)}"]`)).toHaveLength(1);
});

it("takes a text with a million escapes", () => {
  const text = JSON.stringify({ a: "\n".repeat(1_000_000) });
  expect(parseStrictJson(text)).toEqual(JSON.parse(text));
});
