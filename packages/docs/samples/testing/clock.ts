import type { FaceClient } from "@idaas-face/client";
import type { RunningSandbox } from "@idaas-face/sandbox";

/** Sets the end of a face, and moves the clock past it. */
export async function letFaceExpire(sandbox: RunningSandbox, faces: FaceClient) {
  // #region expiry
  const { hasFace } = sandbox.users;
  const [before] = await faces.list(hasFace.id);
  await faces.update(hasFace.id, { id: before?.id ?? "", expiry: "2099-01-01T00:00:00Z" });
  await sandbox.control.advanceClock({ now: "2099-01-02T00:00:00Z" });
  const [face] = await faces.list(hasFace.id);
  // face.status is "EXPIRED".
  // #endregion expiry
  return face?.status;
}

/** Lets a registration end by itself, two seconds later by the sandbox's clock. */
export async function letRegistrationEnd(sandbox: RunningSandbox, faces: FaceClient) {
  // #region registration
  const { activates } = sandbox.users;
  await faces.create(activates.id, { returnQRCode: true });
  await sandbox.control.advanceClock(2);
  const [face] = await faces.list(activates.id);
  // face.status is "ACTIVE".
  // #endregion registration
  return face?.status;
}
