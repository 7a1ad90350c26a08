import { code } from "@idaas-face/common/markdown-table";
import { type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import { document } from "../document.js";
import { typeAnchor } from "./slug.js";

/** Returns the name of the component that a reference leads to. */
export function componentName({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf("/") + 1);
}

/**
 * Describes a schema in a few words, such as `string or null`, with links to the types it names.
 *
 * @param typesPage the path to the page of types from the page that shows it
 */
export function schemaText(schema: Schema | Reference, typesPage = "types.md"): string {
  if ("$ref" in schema) {
    const name = componentName(schema);
    return `[${code(name)}](${typesPage}#${typeAnchor(name)})`;
  }
  const { oneOf, anyOf, type, items, format } = schema;
  const parts = oneOf ?? anyOf;
  if (parts) return parts.map((part) => schemaText(part, typesPage)).join(" or ");
  const names = [type ?? "anything"].flat().map((name) => {
    if (name === "array" && items) return `array of ${schemaText(items, typesPage)}`;
    return name === "string" && format ? `string (${format})` : name;
  });
  return names.join(" or ");
}

/** Says whether the OpenAPI document marks a property as a secret, here or at the target of its reference. */
export function isSecret(schema: Schema | Reference): boolean {
  const whole: Schema = { ...resolve<Schema>(document, schema), ...schema };
  return whole["x-secret"] === true;
}
