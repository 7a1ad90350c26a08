import type { FaceClient } from "@idaas-face/client";
import type { RunningSandbox } from "@idaas-face/sandbox";

/** Loses the response to a create: the client finds the face that it created. */
export async function loseResponse(sandbox: RunningSandbox, faces: FaceClient) {
  // #region lost
  const { ada } = sandbox.users;
  await sandbox.control.addFault({
    match: { operationId: "createFaceAuthenticatorUsingPOST", userId: ada.id },
    effect: { close: "after" }, // carried out, but the connection breaks before the response
    times: 1,
  });
  const face = await faces.create(ada.id, { deliverActivationEmail: true });
  // face.reconciled is true, and the user has one face.
  // #endregion lost
  return face;
}

/** Breaks the gateway for two requests: the client retries. */
export async function breakGateway(sandbox: RunningSandbox, faces: FaceClient) {
  // #region gateway
  await sandbox.control.addFault({ match: { method: "GET" }, effect: { status: 503, html: true }, times: 2 });
  const { data, attempts } = await faces.list(sandbox.users.hasFace.id).withResponse();
  // attempts is 3.
  // #endregion gateway
  return { data, attempts };
}

/** Revokes the token in the middle. */
export async function dropToken(sandbox: RunningSandbox, faces: FaceClient) {
  // #region token
  await sandbox.control.addFault({ effect: { dropToken: true }, times: 1 });
  const found = await faces.list(sandbox.users.hasFace.id);
  // The client got another token, and its caller noticed nothing.
  // #endregion token
  return found;
}
