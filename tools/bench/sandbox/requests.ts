import { operationTable } from "@idaas-face/types";
import type { LoadRequest } from "./load.js";
import type { StartedSandbox } from "./servers/start-sandbox.js";
import { userId } from "./users.js";

const { authenticateAdminApiUsingPOST, getFacesUsingGET, createFaceAuthenticatorUsingPOST } = operationTable;

/** The headers of somebody who is signed in. */
export async function signIn({ url, applicationId, sharedSecret }: StartedSandbox) {
  const response = await fetch(url + authenticateAdminApiUsingPOST.path, {
    method: authenticateAdminApiUsingPOST.method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ applicationId, sharedSecret }),
  });
  const { authToken } = (await response.json()) as { authToken: string };
  return { authorization: authToken };
}

/** The request for the faces of a user. */
export function listOf(user: string, headers: Record<string, string>): LoadRequest {
  return { method: getFacesUsingGET.method, path: pathOf(getFacesUsingGET, user), headers };
}

/** The request for a new face in the mobile flow, with its e-mail. */
export function createFor(user: string, headers: Record<string, string>): LoadRequest {
  return {
    method: createFaceAuthenticatorUsingPOST.method,
    path: pathOf(createFaceAuthenticatorUsingPOST, user),
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ deliverActivationEmail: true }),
  };
}

/** Gives the numbers of users in turn, each once. */
export function usersInTurn(from = 0): () => string {
  let number = from;
  return () => userId(number++);
}

function pathOf({ path }: { path: string }, user: string): string {
  return path.replace("{userid}", user);
}
