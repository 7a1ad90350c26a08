import type { FaceAuthenticator, FaceClient, FaceCreateResponse } from "@idaas-face/client";

/**
 * Enrols a user in the mobile app: what the first page of the site runs.
 *
 * @param show puts the QR code of the face where the user can scan it
 */
export async function enrol(
  faces: FaceClient,
  show: (face: FaceCreateResponse & { id: string }) => void,
): Promise<FaceAuthenticator> {
  // #region enrol
  const { id: userUuid } = await faces.findUser("ada");
  const face = await faces.create(userUuid, { returnQRCode: true });
  show(face);
  return await faces.waitForStatus(userUuid, face.id, { until: "ACTIVE" });
  // #endregion enrol
}
