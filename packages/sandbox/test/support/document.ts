import type { OpenApiDocument, OperationObject } from "@idaas-face/spec/operations";
import { type Endpoint, endpointsOf, type Handler } from "../../src/api/endpoint.js";

const error = (errorCode: string) => ({ value: { errorCode, errorMessage: `Example of ${errorCode}.` } });

/** A document with a GET and a PUT on one path, and a GET on another. */
export const document: OpenApiDocument = {
  paths: {
    "/things/{id}": {
      get: operation("getThing"),
      put: operation("putThing"),
    },
    "/things": { get: operation("getThings") },
  },
};

function operation(operationId: string): OperationObject {
  const examples = { invalidId: error("invalid_id"), invalidBody: error("invalid_body") };
  const responses = { "200": {}, "400": { content: { "application/json": { schema: {}, examples } } } };
  return { operationId, "x-client-method": operationId, "x-retry": "safe", responses };
}

const handler: Handler<unknown> = async () => undefined;

export const handlers = { getThing: handler, putThing: handler, getThings: handler };

export function endpoints(own: Record<string, Handler<unknown>> = handlers): Endpoint<unknown>[] {
  return endpointsOf({
    document,
    bodyValidators: new Map(),
    parameterValidators: new Map(),
    longestBody: () => 100,
    handlers: own,
  });
}
