import type { OperationId } from "@idaas-face/types";
import { authenticate } from "./authenticate.js";
import { createFace, createFaceV1 } from "./create-face.js";
import { deleteFace } from "./delete-face.js";
import type { FaceOperation } from "./face-call.js";
import { findUser } from "./find-user.js";
import { getSettings } from "./get-settings.js";
import { listFaces } from "./list-faces.js";
import { sendActivationEmail } from "./send-activation-email.js";
import { updateFace } from "./update-face.js";

/** The implementation of each operation of the OpenAPI document. */
export const faceOperations: { [Id in OperationId]: FaceOperation<Id> } = {
  authenticateAdminApiUsingPOST: authenticate,
  createFaceAuthenticatorUsingPOST: createFace,
  createFaceUsingPOST: createFaceV1,
  updateFaceUsingPUT: updateFace,
  getFacesUsingGET: listFaces,
  getUserFaceSettingsUsingGET: getSettings,
  deleteFaceUsingDELETE: deleteFace,
  sendFaceActivationEmailUsingPUT: sendActivationEmail,
  userByUseridUsingPOST: findUser,
};
