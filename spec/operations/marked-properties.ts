import { type OpenApiDocument, type Reference, resolve, type Schema } from "./document.js";

/** Names of the properties that hold a secret: those that the document marks `x-secret`. */
export const secretProperties = (document: OpenApiDocument): string[] => marked(document, "x-secret");

/** Names of the properties that tell who a person is: those that the document marks `x-personal`. */
export const personalProperties = (document: OpenApiDocument): string[] => marked(document, "x-personal");

function marked(document: OpenApiDocument, mark: "x-secret" | "x-personal"): string[] {
  const names = new Set<string>();
  const visit = (schema: Schema | Reference): void => {
    // A reference leads to a component, which has its own turn.
    if ("$ref" in schema) return;
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      // In OpenAPI 3.1 the mark may also stand beside the `$ref`.
      const whole: Schema = { ...resolve<Schema>(document, property), ...property };
      if (whole[mark]) names.add(name);
      visit(property);
    }
    const { allOf = [], anyOf = [], oneOf = [], items } = schema;
    for (const part of [...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])]) visit(part);
  };
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema);
  return [...names].sort();
}
