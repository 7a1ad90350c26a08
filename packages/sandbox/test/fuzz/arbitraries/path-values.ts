import * as fc from "fast-check";
import { isUuid } from "../../../src/platform/uuid.js";

/** The value of a parameter in the path: one of the existing users or faces, or a text as it is on the wire. */
export type PathValue = { pick: number; form: "plain" | "capitals" | "encoded" } | { text: string };

/** Path values, most of which name an existing user or face. */
export const pathValues: fc.Arbitrary<PathValue> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      pick: fc.nat(999),
      form: fc.constantFrom("plain", "plain", "capitals", "encoded"),
    }),
  },
  { weight: 1, arbitrary: fc.uuid().map((text) => ({ text })) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        "0",
        "%00",
        "%2F",
        "%5C",
        "%zz",
        "%",
        "%ff",
        "ada",
        "constructor",
        "__proto__",
        "{userid}",
        "-".repeat(36),
        `${"f".repeat(8)}-ffff-ffff-ffff-${"f".repeat(12)}%0a`,
        "5".repeat(3000),
      )
      .map((text) => ({ text })),
  },
);

/** The ID to use if no user or face exists. */
const nobody = "11111111-1111-4111-8111-111111111111";

/** Writes a path parameter as it is on the wire. `ids` are the existing ones. */
export function showPathValue(value: PathValue, ids: string[]): string {
  if ("text" in value) return value.text;
  const id = ids[value.pick % ids.length] ?? nobody;
  if (value.form === "capitals") return id.toUpperCase();
  return value.form === "encoded" ? `%${id.charCodeAt(0).toString(16)}${id.slice(1)}` : id;
}

/** Returns the number that goes with it. */
export function pickOf(value: PathValue): number {
  return "text" in value ? 0 : value.pick;
}

/** Says whether it is a UUID, though perhaps of nothing that exists. */
export function isId(value: PathValue): boolean {
  return !("text" in value) || isUuid(value.text);
}
