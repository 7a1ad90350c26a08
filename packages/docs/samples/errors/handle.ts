import {
  type FaceClient,
  isAmbiguousCreateError,
  isCallError,
  isConflictError,
  isNotFoundError,
  isPermissionError,
} from "@idaas-face/client";

/** Creates a face, and tells the result in a sentence. */
export async function createWithCare(faces: FaceClient, userUuid: string): Promise<string> {
  // #region create
  try {
    const face = await faces.create(userUuid, { deliverActivationEmail: true });
    return face.reconciled ? "The response was lost, but the face exists." : "The user gets an e-mail.";
  } catch (error) {
    if (isConflictError(error)) return "The user probably has as many faces as the tenant allows.";
    if (isNotFoundError(error)) return "There is no such user: find the UUID with findUser.";
    if (isPermissionError(error)) return `The application may not do this: ${error.message}`;
    if (isAmbiguousCreateError(error)) return `One of these may be it: ${error.faceIds.join(", ")}.`;
    if (isCallError(error) && error.outcome)
      return "It may have been carried out: look before you repeat it.";
    throw error;
  }
  // #endregion create
}

/** Deletes a face. A face that is already gone does not count as a failure. */
export async function deleteAnyway(faces: FaceClient, faceId: string): Promise<void> {
  // #region delete
  try {
    await faces.delete(faceId);
  } catch (error) {
    if (!isNotFoundError(error)) throw error;
  }
  // #endregion delete
}
