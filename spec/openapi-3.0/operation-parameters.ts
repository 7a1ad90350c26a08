import type { OpenApiDocument, PathItem } from "../operations/index.js";

/** Moves the parameters that all operations of a path share into each operation: some generators drop shared ones. */
export function withOperationParameters(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, withoutShared(item as PathItem)]);
  return { ...document, paths: Object.fromEntries(paths) };
}

function withoutShared({ parameters: shared = [], ...item }: PathItem): PathItem {
  const operations = Object.entries(item).map(([method, operation]) => {
    const { parameters = [], ...rest } = operation as { parameters?: unknown[] };
    const all = [...shared, ...parameters];
    return [method, all.length > 0 ? { ...rest, parameters: all } : rest];
  });
  return Object.fromEntries(operations);
}
