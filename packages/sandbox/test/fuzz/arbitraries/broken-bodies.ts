import * as fc from "fast-check";
import { longestBody } from "../../../src/operations/face-api.js";

const encoder = new TextEncoder();

/** Bodies that no operation takes, whatever its schema is. */
export const brokenBodies: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 20, arbitrary: texts().map((text) => encoder.encode(text)) },
  { weight: 3, arbitrary: fc.uint8Array({ maxLength: 30 }).filter((bytes) => !isUtf8(bytes)) },
  // A byte more than a body may have. A snapshot may be longer, but has no such property.
  { weight: 1, arbitrary: fc.constant(encoder.encode(`{"a":"${"x".repeat(longestBody - 7)}"}`)) },
);

function texts(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }).filter((text) => !isJson(text)),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "}", '"', ",", "\\", "\u2028", "NaN"))
      .map(damage)
      .filter((text) => !isJson(text)),
    fc.constantFrom("null", "true", "7", '"text"', "[]", "[{}]", "1e999", "-0", `"${"x".repeat(5000)}"`),
    // JSON that does not mean the same to everybody.
    fc.constantFrom('{"a":1,"a":2}', '{"status":1,"\\u0073tatus":2}', '{"__proto__":{"isAdmin":true}}'),
    fc.constantFrom('{"a":"\\u0000"}', '{"\\u0000":1}', '{"a":["\\ud800"]}', '{"\\udfff":1}'),
    fc.integer({ min: 17, max: 2000 }).map((depth) => `${'{"a":['.repeat(depth)}${"]}".repeat(depth)}`),
  );
}

/** JSON that ends too early, or has something in it that does not belong there. */
function damage([json, at, insertion]: [string, number, string]): string {
  const place = at % (json.length + 1);
  return json.slice(0, place) + insertion + (insertion === "" ? "" : json.slice(place));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
