import { showFace } from "../face/show-face.js";
import type { FaceOperation } from "./face-call.js";
import { findUser } from "./users.js";

export const listFaces: FaceOperation<"getFacesUsingGET"> = async ({ parameters }, context) => {
  const { value } = await findUser(parameters.userid, context);
  return value.faces.map((face) => showFace(face, context.now));
};
