import {
  type LocatedOperation,
  type OpenApiDocument,
  type ResponseObject,
  readOperations,
  resolve,
} from "@idaas-face/spec/operations";
import { type RequestData, requestsOf } from "./example-requests.js";
import { namedExamples } from "./named-examples.js";

/** One documented response of one operation, and the request that leads to it. */
export interface ContractCase {
  name: string;
  operation: LocatedOperation;
  status: number;
  /** Name of the response's example in the document, or `undefined` where the response has no body. */
  example: string | undefined;
  request: RequestData;
  /** The body that the document shows, or `undefined` where the response has none. */
  expected: unknown;
}

/** A case for every operation, documented status and named example: from the document and from nothing else. */
export function contractCases(document: OpenApiDocument): ContractCase[] {
  return readOperations(document).flatMap((operation) => casesOf(document, operation));
}

function casesOf(document: OpenApiDocument, operation: LocatedOperation): ContractCase[] {
  const requests = requestsOf(document, operation);
  return operation.statuses.flatMap((status) =>
    responsesOf(document, operation, status).map(([example, expected]) => {
      const name = [operation.operationId, status, example].filter(Boolean).join(" ");
      // A request and a response of one name belong together: the mobile flow's request gets the mobile flow's face.
      const { request } = requests.find((candidate) => candidate.example === example) ?? requests[0];
      return { name, operation, status, example, request, expected };
    }),
  );
}

function responsesOf(
  document: OpenApiDocument,
  operation: LocatedOperation,
  status: number,
): [example: string | undefined, body: unknown][] {
  const response = operation.source.responses[status] as ResponseObject;
  const { content } = resolve<ResponseObject>(document, response);
  if (!content) return [[undefined, undefined]];
  return namedExamples(document, content, `The ${status} response of ${operation.operationId}`);
}
