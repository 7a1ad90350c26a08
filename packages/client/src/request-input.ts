import type { Operation } from "@idaas-face/types";
import { ConfigurationError, requireThat } from "./errors/configuration-error.js";
import { checkPathParameter, uuidHint } from "./path-parameter.js";

/** What a request carries beside its headers. */
export interface RequestInput {
  /** Path parameters, by their name on the wire. */
  path?: Readonly<Record<string, string>> | undefined;
  /** The JSON body. */
  body?: object | undefined;
}

/** The path of the operation with its parameters filled in, after a check of each. */
export function pathOf(operation: Operation, { path = {} }: RequestInput): string {
  return operation.pathParameters.reduce(
    (rest, name) => rest.replace(`{${name}}`, checkPathParameter(name, path[name])),
    operation.path,
  );
}

/** What to do where the server refuses or misses an ID that is not a UUID; nothing where all are UUIDs. */
export function hintOf(operation: Operation, { path = {} }: RequestInput): string {
  return operation.pathParameters.map((name) => uuidHint(name, path[name])).join("");
}

/** The body as JSON text, or `null` for an operation that has none. */
export function serializeBody(
  { hasRequestBody, clientMethod, authenticated }: Operation,
  { body }: RequestInput,
): string | null {
  if (!hasRequestBody) return null;
  requireThat(
    Object(body) === body && !Array.isArray(body),
    `${clientMethod} needs ${authenticated ? "an object to send: pass what it is to do" : "credentials: pass some, since the client has none"}.`,
  );
  try {
    return JSON.stringify(body) ?? null;
  } catch {
    throw new ConfigurationError(
      `What ${clientMethod} is to send cannot be written as JSON: it refers to itself or holds a bigint.`,
    );
  }
}
