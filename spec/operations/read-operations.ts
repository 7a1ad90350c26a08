import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  resolve,
} from "./document.js";

/** One operation of the file, as the operation table lists it. */
export interface Operation {
  operationId: string;
  clientMethod: string;
  method: Uppercase<HttpMethod>;
  path: string;
  pathParameters: string[];
  authenticated: boolean;
  permission: string | null;
  retry: OperationObject["x-retry"];
  statuses: number[];
  hasRequestBody: boolean;
  hasResponseBody: boolean;
}

/** The operation together with where it stands in the document, for those who need more than the table. */
export interface LocatedOperation extends Operation {
  source: OperationObject;
}

/** Every operation of the document, in the order of the file. */
export function readOperations(document: OpenApiDocument): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const source = item[method];
      return source ? [describe(document, path, method, source)] : [];
    }),
  );
}

function describe(
  document: OpenApiDocument,
  path: string,
  method: HttpMethod,
  source: OperationObject,
): LocatedOperation {
  const success = Object.entries(source.responses).find(([status]) => status.startsWith("2"))?.[1];
  return {
    operationId: source.operationId,
    clientMethod: source["x-client-method"],
    method: method.toUpperCase() as Uppercase<HttpMethod>,
    path,
    pathParameters: [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string),
    authenticated: (source.security ?? document.security ?? []).length > 0,
    permission: source["x-permission"] ?? null,
    retry: source["x-retry"],
    statuses: Object.keys(source.responses)
      .map(Number)
      .sort((a, b) => a - b),
    hasRequestBody: source.requestBody !== undefined,
    hasResponseBody: success !== undefined && resolve(document, success).content !== undefined,
    source,
  };
}
