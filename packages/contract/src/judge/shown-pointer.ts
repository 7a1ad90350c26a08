import { propertyNames } from "@idaas-face/spec/documented-response-validators";

/** A JSON pointer as a report may show it: names that the document does not declare, and indexes, become `*`. */
export function shownPointer(pointer: string): string {
  return pointer.replaceAll(/\/([^/]*)/g, (_, step: string) => (propertyNames.has(step) ? `/${step}` : "/*"));
}
