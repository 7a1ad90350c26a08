import {
  type OpenApiDocument,
  type Reference,
  readOperations,
  resolve,
  type Schema,
} from "../operations/index.js";

/** Finds the schema of the JSON body of each successful response, by operationId. */
export function responseSchemas(document: OpenApiDocument): Record<string, Schema | Reference> {
  const schemas = readOperations(document).flatMap(({ operationId, source }) => {
    const success = source.responses["200"];
    const body = success && resolve(document, success).content?.["application/json"];
    return body ? [[operationId, body.schema] as const] : [];
  });
  return Object.fromEntries(schemas);
}
