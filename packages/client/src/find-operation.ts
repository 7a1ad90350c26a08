import { type Operation, operationTable } from "@idaas-face/types";
import { ConfigurationError } from "./errors/configuration-error.js";
import { checkPathParameter } from "./path-parameter.js";

/** An operation of the OpenAPI document, as a request names it. */
export interface FoundOperation {
  operation: Operation;
  /** Path parameters, by their name in the OpenAPI document. */
  path: Record<string, string>;
}

const routes = Object.values<Operation>(operationTable).map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name),
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "([^/?#]*)")}$`),
}));

/**
 * Finds the operation that a request is for. Refuses every other request before anything is sent, so that no token goes
 * anywhere else. Does not quote the address: it may hold something secret.
 */
export function findOperation(
  baseUrl: string,
  { method, url }: Pick<Request, "method" | "url">,
): FoundOperation {
  // Each pattern begins with a slash, so that a longer host does not match.
  const rest = url.startsWith(baseUrl) ? url.slice(baseUrl.length) : "";
  for (const { operation, names, pattern } of routes) {
    const match = operation.method === method && pattern.exec(rest);
    if (!match) continue;
    const path: Record<string, string> = {};
    names.forEach((name, index) => {
      path[name] = checkPathParameter(name, match[index + 1]);
    });
    return { operation, path };
  }
  const methods = routes.filter(({ pattern }) => pattern.test(rest)).map(({ operation }) => operation.method);
  throw new ConfigurationError(
    methods.length > 0
      ? `The method for this path must be ${methods.join(" or ")}; got ${method}.`
      : `A request must be for an operation below ${baseUrl}; got another path or host.`,
  );
}
