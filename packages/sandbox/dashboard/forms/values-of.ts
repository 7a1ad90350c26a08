import type { FieldSchema } from "./schema-fields.js";

/** The texts in the fields of a form, by the names of the fields: `"on"` in a box that is checked. */
export type Texts = Record<string, string>;

/** Turns the texts of the fields into properties. Leaves out the empty ones. */
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
