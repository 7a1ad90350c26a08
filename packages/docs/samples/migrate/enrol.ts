import { FaceClient } from "@idaas-face/client";

/** Does what usually takes four calls of a generated client. */
export async function enrol(): Promise<string> {
  // #region enrol
  const faces = FaceClient.fromEnv(); // authenticates by itself
  const { id: userUuid } = await faces.findUser("ada");
  const face = await faces.create(userUuid, { deliverActivationEmail: true });
  // #endregion enrol
  return face.id;
}
