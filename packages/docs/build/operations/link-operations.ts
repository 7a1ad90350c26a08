import { operations } from "../document.js";
import { operationPath } from "./slug.js";

/** Points the links in the document's own texts, such as `#operation/getFacesUsingGET`, to our pages. */
export function linkOperations(markdown: string, folder: string): string {
  return markdown.replace(/\]\(#operation\/(\w+)\)/g, (_, operationId: string) => {
    return `](${folder}${operationPath({ operationId })})`;
  });
}

/** Links an operation to its page. */
export function operationLink(operationId: string, folder: string, text?: string): string {
  const { source } = operations.find((one) => one.operationId === operationId) ?? {};
  if (!source) throw new Error(`There is no operation ${operationId}.`);
  return `[${text ?? source.summary}](${folder}${operationPath({ operationId })})`;
}
