import {
  type OpenApiDocument,
  type Reference,
  readOperations,
  resolve,
  type Schema,
} from "../operations/index.js";

/** Finds the schema of the JSON body of each successful response, by operationId. */
export function responseSchemas(document: OpenApiDocument): Record<string, Schema | Reference> {
  return schemasOf(
    document,
    (status) => status === 200,
    ({ operationId }) => operationId,
  );
}

/** Finds the schema of the JSON body of each documented response, by operationId and status: `operationId_404`. */
export function documentedResponseSchemas(document: OpenApiDocument): Record<string, Schema | Reference> {
  return schemasOf(
    document,
    () => true,
    ({ operationId }, status) => `${operationId}_${status}`,
  );
}

type Located = ReturnType<typeof readOperations>[number];

function schemasOf(
  document: OpenApiDocument,
  wanted: (status: number) => boolean,
  nameOf: (operation: Located, status: number) => string,
): Record<string, Schema | Reference> {
  const schemas = readOperations(document).flatMap((operation) =>
    operation.statuses.filter(wanted).flatMap((status) => {
      const response = operation.source.responses[status];
      const body = response && resolve(document, response).content?.["application/json"];
      return body ? [[nameOf(operation, status), body.schema] as const] : [];
    }),
  );
  return Object.fromEntries(schemas);
}
