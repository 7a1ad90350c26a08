import type { Schema } from "@idaas-face/spec/operations";
import { document } from "../document.js";
import { fence } from "../markdown/fence.js";
import type { SitePage } from "../pages/page.js";
import { propertyTable } from "./property-table.js";
import { schemaText } from "./schema-text.js";
import { typeAnchor } from "./slug.js";

/** Makes the page of every type of the document. */
export function typesPage(): SitePage {
  return {
    path: "reference/types.md",
    title: "Types",
    description: "Every type of the Face API with its properties, as the OpenAPI document declares them.",
    text: [
      "The names are the vendor's. [Where each fact comes from](../guides/upstream.md#types) says of each property how sure it is.",
      ...Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) => [
        `## ${name} {#${typeAnchor(name)}}`,
        schema.description?.trim() ?? "",
        kindOf(schema),
        propertyTable(schema),
        ...exampleOf(schema),
      ]),
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

/** What it is, where that is more than an object. */
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
