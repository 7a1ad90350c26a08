import type { Operation } from "@idaas-face/types";
import { ConfigurationError } from "./errors/configuration-error.js";
import { checkPathParameter } from "./path-parameter.js";

/** What a request carries beside its headers. */
export interface RequestInput {
  /** Path parameters, by their name on the wire. */
  path?: Readonly<Record<string, string>> | undefined;
  /** The JSON body. */
  body?: object | undefined;
}

/** The path parameters that the operation has, after a check of each. */
export function pathParametersOf(operation: Operation, { path = {} }: RequestInput): Record<string, string> {
  return Object.fromEntries(
    operation.pathParameters.map((name) => [name, checkPathParameter(name, path[name])]),
  );
}

/** The body as JSON text, or `undefined` for an operation that has none. */
export function serializeBody(operation: Operation, { body }: RequestInput): string | undefined {
  if (!operation.hasRequestBody) return undefined;
  const { clientMethod } = operation;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new ConfigurationError(
      `${clientMethod} needs an object to send: pass what the operation is to do.`,
    );
  }
  try {
    return JSON.stringify(body);
  } catch {
    throw new ConfigurationError(
      `What ${clientMethod} is to send cannot be written as JSON: it refers to itself or holds a bigint.`,
    );
  }
}
