import type { LocatedOperation } from "@idaas-face/spec/operations";
import { operationIds, operationOf } from "./document.js";

/** Finds the operation that a request belongs to. The path may begin with a base path. */
export function findOperation(method: string, pathname: string): LocatedOperation | undefined {
  const candidates = operationIds
    .map(operationOf)
    .filter((one) => one.method === method.toUpperCase() && patternOf(one.path).test(pathname));
  // `/users/userid` also matches `/users/{userid}`: the one with fewer parameters is meant.
  return candidates.sort((a, b) => a.pathParameters.length - b.pathParameters.length)[0];
}

function patternOf(template: string): RegExp {
  const segments = template
    .split("/")
    .map((segment) =>
      segment.startsWith("{") ? "[^/]+" : segment.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
    );
  return new RegExp(`${segments.join("/")}$`);
}
