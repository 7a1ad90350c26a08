import { type Reference, resolve, type Schema } from "@idaas-face/spec/operations";
import { document } from "../document.js";
import { badge, withBadges } from "./badge.js";
import { describe } from "./property-table.js";
import { componentName, isSecret, schemaText } from "./schema-text.js";
import { splitSureness, surenessOf, together } from "./sureness.js";

/** A field as it is shown: of a path, a body or a response. */
interface Field {
  name: string;
  /** In Markdown, with links. */
  type: string;
  isRequired: boolean;
  isSecret?: boolean;
  since: string | undefined;
  /** In Markdown. */
  description: string;
  /** The fields of the object that it holds. */
  inner?: string;
}

/** Lists the properties of an object as fields that fold. Empty if it declares none. */
export function fieldList(schema: Schema | Reference): string {
  const { properties = {}, required = [] } = resolve<Schema>(document, schema);
  const type = "$ref" in schema ? componentName(schema) : "";
  return Object.entries(properties)
    .map(([name, property]) => {
      const { text, sureness } = splitSureness(describe(property));
      return field({
        name,
        type: schemaText(property),
        isRequired: required.includes(name),
        isSecret: isSecret(property),
        since: { ...resolve<Schema>(document, property), ...property }["x-since"],
        description: withBadges(text) + badge(together(surenessOf(type, name), sureness)),
        inner: foldedFields(property),
      });
    })
    .join("\n\n");
}

/** Shows one field: its name and type, and below them its meaning. */
export function field({ name, type, isRequired, isSecret, since, description, inner = "" }: Field): string {
  const marks = [
    `<code>${name}</code>`,
    `<span class="field-type">${type.replace(/\[`?|`?\]\([^)]*\)/g, "")}</span>`,
    ...(isRequired ? ['<span class="field-required">required</span>'] : []),
    ...(isSecret ? ['<span class="field-mark">secret</span>'] : []),
    ...(since ? [`<span class="field-mark">since ${since}</span>`] : []),
  ];
  const link = type.includes("](") ? `\n\nType: ${type}` : "";
  return `<details class="field" open>\n<summary>${marks.join(" ")}</summary>\n\n${description.trim()}${link}\n\n${inner}\n\n</details>`;
}

/** Shows the fields of an object, or of the objects of a list, behind a line that opens them. */
export function foldedFields(schema: Schema | Reference): string {
  const inner = itemOf(schema);
  const fields = fieldList(inner);
  if (!fields || !("$ref" in inner)) return "";
  return `<details class="fields">\n<summary>Fields of <code>${componentName(inner)}</code></summary>\n\n${fields}\n\n</details>`;
}

function itemOf(schema: Schema | Reference): Schema | Reference {
  const { items } = schema as Schema;
  return items ?? schema;
}
