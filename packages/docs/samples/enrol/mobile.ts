import { type FaceClient, isFaceStatusError, isTimeoutError } from "@idaas-face/client";

/** Sends the user an e-mail, and returns the ID of the new face. */
export async function enrolByEmail(faces: FaceClient, userUuid: string) {
  // #region email
  const face = await faces.create(userUuid, { deliverActivationEmail: true });
  // #endregion email
  return face.id;
}

/** Resends the e-mail. */
export async function remind(faces: FaceClient, faceId: string) {
  // #region remind
  await faces.sendActivationEmail(faceId);
  // #endregion remind
}

/** Returns the picture of a QR code that starts the registration. */
export async function enrolByQRCode(faces: FaceClient, userUuid: string) {
  // #region qr-code
  let face = await faces.create(userUuid, { returnQRCode: true });
  if (face.reconciled) {
    // The first response was lost, and the QR code with it: create another face.
    await faces.delete(face.id);
    face = await faces.create(userUuid, { returnQRCode: true });
  }
  return { faceId: face.id, picture: face.activationQRCode };
  // #endregion qr-code
}

/** Waits until the user has finished, and says how it went. */
export async function waitForUser(faces: FaceClient, userUuid: string, faceId: string, signal: AbortSignal) {
  // #region wait
  try {
    const face = await faces.waitForStatus(userUuid, faceId, {
      until: ["ACTIVE", "REVIEW"],
      totalTimeoutMs: 5 * 60_000,
      signal,
    });
    return face.status === "ACTIVE" ? "The user can authenticate by face." : "A person has to decide.";
  } catch (error) {
    if (isFaceStatusError(error)) return `It will not become active: ${error.face?.status ?? "it is gone"}.`;
    if (isTimeoutError(error)) return "The user has not finished yet.";
    throw error;
  }
  // #endregion wait
}
