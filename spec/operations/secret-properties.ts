import { type OpenApiDocument, type Reference, resolve, type Schema } from "./document.js";

/** Names of the members that hold a secret: those that the file marks `format: password` or `writeOnly`. */
export function secretProperties(document: OpenApiDocument): string[] {
  const names = new Set<string>();
  const visit = (schema: Schema | Reference): void => {
    // What a reference leads to is a component, and has its own turn.
    if ("$ref" in schema) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (isSecret(document, property)) names.add(name);
      visit(property);
    }
    const { allOf = [], anyOf = [], oneOf = [], items } = schema;
    for (const part of [...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])]) visit(part);
  };
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema);
  return [...names].sort();
}

function isSecret(document: OpenApiDocument, property: Schema | Reference): boolean {
  // In OpenAPI 3.1 the mark may also stand beside the `$ref`.
  const { format, writeOnly }: Schema = { ...resolve<Schema>(document, property), ...property };
  return writeOnly === true || format === "password";
}
