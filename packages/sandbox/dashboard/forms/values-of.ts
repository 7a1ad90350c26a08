import type { FieldSchema } from "./schema-fields.js";

/** What stands in the fields of a form, by their names: `"on"` in a box that is checked. */
export type Texts = Record<string, string>;

/** The members that the fields stand for. What is empty is left out. */
export function valuesOf(schemas: Record<string, FieldSchema>, texts: Texts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(schemas)
      .filter(([name]) => (texts[name] ?? "") !== "")
      .map(([name, { type }]) => [name, memberOf(type, texts[name] ?? "")]),
  );
}

function memberOf(type: string | undefined, text: string): unknown {
  if (type === "boolean") return true;
  return type === "integer" || type === "number" ? Number(text) : text;
}
