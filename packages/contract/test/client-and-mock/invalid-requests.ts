import {
  type LocatedOperation,
  type OpenApiDocument,
  type RequestBody,
  readOperations,
  resolve,
} from "@idaas-face/spec/operations";
import { requestsOf } from "./example-requests.js";
import { type InvalidBody, invalidBodies } from "./invalid-bodies.js";

/** A request that breaks the document in one place, for plain `fetch`: the client's types forbid most of them. */
export interface InvalidRequest extends PlainRequest {
  name: string;
  flaw: InvalidBody["flaw"] | "missing token" | "unknown path" | "unknown method";
  /** The property of the body that is wrong, if one is. */
  member?: string | undefined;
}

interface PlainRequest {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | null;
}

type Flawed = Omit<InvalidRequest, "name">;

/** Requests that an implementation of the document has to refuse, each made from one that it has to accept. */
export function invalidRequests(document: OpenApiDocument): InvalidRequest[] {
  return readOperations(document).flatMap((operation) => {
    const [{ request }] = requestsOf(document, operation);
    const valid = plainRequest(operation, request.path, request.body);
    const flawed: Flawed[] = [
      ...withoutToken(operation, valid),
      ...withInvalidBody(document, operation, valid),
      { ...valid, flaw: "unknown path", path: `${valid.path}/no-such-path` },
      ...withUnknownMethod(document, operation, valid),
    ];
    return flawed.map((one) => ({
      ...one,
      name: [operation.operationId, one.flaw, one.member].filter(Boolean).join(" "),
    }));
  });
}

function plainRequest(
  operation: LocatedOperation,
  path: Record<string, string>,
  body: unknown,
): PlainRequest {
  return {
    path: operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name) => encodeURIComponent(path[name] as string)),
    method: operation.method,
    headers: {
      accept: "application/json",
      ...(operation.authenticated && { authorization: "contract-token" }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    body: body === undefined ? null : JSON.stringify(body),
  };
}

function withoutToken(operation: LocatedOperation, valid: PlainRequest): Flawed[] {
  if (!operation.authenticated) return [];
  const { authorization: _, ...headers } = valid.headers;
  return [{ ...valid, flaw: "missing token", headers }];
}

function withInvalidBody(
  document: OpenApiDocument,
  operation: LocatedOperation,
  valid: PlainRequest,
): Flawed[] {
  const { requestBody } = operation.source;
  if (!requestBody || valid.body === null) return [];
  return invalidBodies(document, resolve<RequestBody>(document, requestBody), JSON.parse(valid.body)).map(
    ({ flaw, member, body }) => ({
      ...valid,
      flaw,
      member,
      body: body === undefined ? null : JSON.stringify(body),
    }),
  );
}

/** `fetch` cannot send the other methods with or without a body, or servers respond to them on every path. */
const methods = ["patch", "delete", "put", "post"] as const;

function withUnknownMethod(
  document: OpenApiDocument,
  operation: LocatedOperation,
  valid: PlainRequest,
): Flawed[] {
  const unknown = methods.find((method) => !document.paths[operation.path]?.[method]);
  return unknown ? [{ ...valid, flaw: "unknown method", method: unknown.toUpperCase() }] : [];
}
