import type { FaceClient } from "@idaas-face/client";
import type { LocatedOperation } from "@idaas-face/spec/operations";
import type { RequestData } from "./example-requests.js";

type Methods = Record<string, (...values: unknown[]) => Promise<unknown>>;

/** Calls the client's method for an operation: IDs in the order of its path, then the body. */
export function callMethod(
  faces: FaceClient,
  { clientMethod, pathParameters }: Pick<LocatedOperation, "clientMethod" | "pathParameters">,
  { path, body }: RequestData,
): Promise<unknown> {
  // A look-up takes the login name, and not a body around it.
  const given = clientMethod === "findUser" ? Object.values(Object(body)) : [body ?? []].flat();
  const values = [...pathParameters.map((name) => path[name]), ...given];
  return (faces as unknown as Methods)[clientMethod]?.(...values) ?? Promise.reject(new Error(clientMethod));
}
