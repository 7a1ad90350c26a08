import type { Reference, Schema } from "@idaas-face/spec/operations";
import { document } from "../document.js";
import { fence } from "../markdown/fence.js";
import type { SitePage } from "../pages/page.js";
import { badge } from "./badge.js";
import { fieldList } from "./field-list.js";
import { propertyTable } from "./property-table.js";
import { schemaText } from "./schema-text.js";
import { typeAnchor } from "./slug.js";
import { splitSureness } from "./sureness.js";

/** Makes the page of every type of the document. */
export function typesPage(): SitePage {
  return {
    path: "reference/types.md",
    title: "Types",
    description: "Every type of the Face API with its properties, as the OpenAPI document declares them.",
    text: allTypes(fieldList, (description) => {
      const { text, sureness } = splitSureness(description);
      return text + badge(sureness);
    }),
    plain: allTypes(propertyTable, (description) => description),
    source: "spec/components/schemas",
  };
}

/**
 * @param list lists the properties of a type: as fields that fold, or as a table for plain Markdown
 * @param about writes the description of a type: with a badge for its certainty, or in full
 */
function allTypes(list: (schema: Reference) => string, about: (description: string) => string): string {
  return [
    "The names are the vendor's. [Where each fact comes from](../guides/upstream.md#types) gives the certainty of each property.",
    ...Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
      `## ${name} {#${typeAnchor(name)}}`,
      about(schema.description?.trim() ?? ""),
      kindOf(schema),
      list({ $ref: `#/components/schemas/${name}` }),
      ...exampleOf(schema),
    ]),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** Describes a schema in words, unless it is an object. */
function kindOf(schema: Schema): string {
  return schema.type === "object" ? "" : `In the document: ${schemaText(withoutMarks(schema))}.`;
}

function withoutMarks({ anyOf, oneOf, type }: Schema): Schema {
  return { ...(anyOf && { anyOf }), ...(oneOf && { oneOf }), ...(type && { type }) };
}

function exampleOf(schema: Schema & { examples?: unknown[] }): string[] {
  const [value] = schema.examples ?? [];
  return value === undefined ? [] : ["Example:", fence("json", JSON.stringify(value, null, 2))];
}
