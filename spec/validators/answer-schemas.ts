import {
  type OpenApiDocument,
  type Reference,
  readOperations,
  resolve,
  type Schema,
} from "../operations/index.js";

/** The schema of the JSON body of a successful answer, by the operationId of each operation that has one. */
export function answerSchemas(document: OpenApiDocument): Record<string, Schema | Reference> {
  const schemas = readOperations(document).flatMap(({ operationId, source }) => {
    const success = source.responses["200"];
    const body = success && resolve(document, success).content?.["application/json"];
    return body ? [[operationId, body.schema] as const] : [];
  });
  return Object.fromEntries(schemas);
}
