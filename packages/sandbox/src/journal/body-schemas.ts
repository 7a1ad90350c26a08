import {
  type Reference,
  type RequestBody,
  type ResponseObject,
  readOperations,
  resolve,
  type Schema,
} from "@idaas-face/spec/operations";
import { faceDocument } from "../operations/face-document.js";

const sources = new Map(readOperations(faceDocument).map(({ operationId, source }) => [operationId, source]));

/** Finds the schema of the JSON body of an operation's request. `undefined` for a request without a body. */
export function requestSchema(operationId: string): Schema | Reference | undefined {
  return schemaOf(sources.get(operationId)?.requestBody);
}

/** Finds the schema of the JSON body of an operation's successful response. `undefined` for an empty one. */
export function responseSchema(operationId: string): Schema | Reference | undefined {
  return schemaOf(sources.get(operationId)?.responses[200]);
}

/** The schema of every error. */
export const errorSchema = faceDocument.components?.schemas?.ErrorInfo;

function schemaOf(
  body: RequestBody | ResponseObject | Reference | undefined,
): Schema | Reference | undefined {
  return body && resolve<ResponseObject>(faceDocument, body).content?.["application/json"]?.schema;
}
