import type { FaceClient } from "@idaas-face/client";

/** The biometric that Onfido handed to your back end: see its own documentation. */
export interface CapturedBiometric {
  customerUserId: string;
  encryptedBiometricToken: string;
}

/** Enrols a user with a biometric that Onfido captured before. */
export async function enrolStored(faces: FaceClient, userUuid: string, captured: CapturedBiometric) {
  // #region create
  const { customerUserId, encryptedBiometricToken } = captured;
  const face = await faces.create(userUuid, {
    encryptedBiometricToken: { customerUserId, encryptedBiometricToken },
  });
  // #endregion create
  return face;
}
