import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type OperationObject,
  resolve,
} from "./document.js";

/** One operation of the document, as the operation table lists it. */
export interface Operation {
  operationId: string;
  clientMethod: string;
  method: Uppercase<HttpMethod>;
  path: string;
  pathParameters: string[];
  authenticated: boolean;
  permission: string | null;
  retry: OperationObject["x-retry"];
  retryNeeds: string[];
  statuses: number[];
  hasRequestBody: boolean;
  requestProperties: string[];
  responseBody: "object" | "array" | null;
}

/** The operation together with its place in the document, for code that needs more than the table. */
export interface LocatedOperation extends Operation {
  source: OperationObject;
}

/** Every operation of the document, in the order of its paths. */
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
  return {
    operationId: source.operationId,
    clientMethod: source["x-client-method"],
    method: method.toUpperCase() as Uppercase<HttpMethod>,
    path,
    pathParameters: [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] as string),
    authenticated: (source.security ?? document.security ?? []).length > 0,
    permission: source["x-permission"] ?? null,
    retry: source["x-retry"],
    retryNeeds: source["x-retry-needs"] ?? [],
    statuses: Object.keys(source.responses)
      .map(Number)
      .sort((a, b) => a - b),
    hasRequestBody: source.requestBody !== undefined,
    requestProperties: propertiesOfBody(document, source),
    responseBody: kindOfBody(document, source),
    source,
  };
}

/** Names of the properties of the request body; none where it has no body. */
function propertiesOfBody(document: OpenApiDocument, { requestBody }: OperationObject): string[] {
  const content = requestBody && resolve(document, requestBody).content;
  const schema = content?.["application/json"]?.schema;
  return Object.keys((schema && resolve(document, schema).properties) ?? {});
}

/** Finds the kind of JSON in a successful response, or `null` if it has no body. */
function kindOfBody(document: OpenApiDocument, { operationId, responses }: OperationObject) {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const content = success && resolve(document, success).content;
  if (!content) return null;
  const schema = content["application/json"]?.schema;
  const type = schema && resolve(document, schema).type;
  if (type === "object" || type === "array") return type;
  throw new Error(
    `${operationId} has a 200 that is neither a JSON object nor a JSON array: write its type into its schema.`,
  );
}
