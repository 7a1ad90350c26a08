import json from "@idaas-face/spec/openapi.json" with { type: "json" };
import { type LocatedOperation, type OpenApiDocument, readOperations } from "@idaas-face/spec/operations";
import type { OperationId } from "@idaas-face/types";

/**
 * The OpenAPI document that everything is held to. Imported as JSON, not read by `readDocument`, so that the build puts it into
 * the package.
 */
export const openApiDocument = json as unknown as OpenApiDocument;

/** The version of the document. */
export const documentVersion: string = json.info.version;

const operations = new Map(readOperations(openApiDocument).map((one) => [one.operationId, one]));

/** Every `operationId` of the document, in its order. */
export const operationIds = [...operations.keys()] as OperationId[];

/** Finds an operation by its `operationId`. */
export function operationOf(operationId: string): LocatedOperation {
  const operation = operations.get(operationId);
  if (operation) return operation;
  throw new TypeError(
    `\`operationId\` must be one of ${operationIds.join(", ")}; got ${JSON.stringify(operationId)}.`,
  );
}
