import type { FaceClient } from "@idaas-face/client";

/** Enrols a user with a biometric that Onfido has captured before. */
export async function enrolStored(faces: FaceClient, userId: string, encryptedBiometricToken: string) {
  // #region create
  const face = await faces.create(userId, { encryptedBiometricToken });
  // #endregion create
  return face;
}
