import { code, markdownTable } from "@idaas-face/common/markdown-table";
import { type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import { document } from "../document.js";
import { isSecret, schemaText } from "./schema-text.js";

/** Lists the properties of an object. Empty if it declares none. */
export function propertyTable(schema: Schema | Reference): string {
  const { properties = {}, required = [] } = resolve<Schema>(document, schema);
  const rows = Object.entries(properties).map(([name, property]) => [
    code(name) + (required.includes(name) ? " (required)" : ""),
    schemaText(property) + (isSecret(property) ? ", secret" : ""),
    describe(property),
  ]);
  return rows.length > 0 ? markdownTable(["property", "type", "description"], rows) : "";
}

/** Describes a property, with the values that it can have. */
export function describe(property: Schema | Reference): string {
  const { description, enum: values } = { ...resolve<Schema>(document, property), ...property } as Schema;
  const isListed = values?.every((value) => description?.includes(code(String(value))));
  const list = values && !isListed ? ` One of ${values.map((value) => code(String(value))).join(", ")}.` : "";
  return `${description ?? ""}${list}`;
}
