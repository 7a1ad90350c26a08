import type { OpenApiDocument, Reference, Schema } from "./document.js";

/** Names of the members that hold a secret: those that the file marks `writeOnly` or `format: password`. */
export function secretProperties(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  const visit = (schema: Schema | Reference): void => {
    if ("$ref" in schema) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!("$ref" in property) && (property.writeOnly || property.format === "password")) names.add(name);
    }
    for (const part of schema.allOf ?? []) visit(part);
  };
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema);
  return [...names].sort();
}
