import { type Operation, operationTable } from "@idaas-face/types";

/** The operation that a request is for, below whatever base. */
export function operationOf({ method, path }: { method: string; path: string }): Operation {
  const found = Object.values<Operation>(operationTable).find(
    (operation) => operation.method === method && pathPattern(operation).test(path),
  );
  if (!found) throw new Error(`The file has no operation ${method} ${path}.`);
  return found;
}

function pathPattern({ path }: Operation): RegExp {
  return new RegExp(`${path.replace(/\{\w+\}/g, "[^/]+")}$`);
}

/** The least response of an operation. */
export function leastResponse({ authenticated, clientMethod, responseBody }: Operation): object {
  if (!authenticated) return { authToken: "token" };
  if (["create", "createV1", "findUser"].includes(clientMethod)) return { id: "id" };
  return responseBody === "array" ? [] : {};
}

/** A `fetch` that responds to every operation with as little as it may. */
export async function leastFetch(url: string, { method }: { method: string }): Promise<Response> {
  return Response.json(leastResponse(operationOf({ method, path: new URL(url).pathname })));
}
