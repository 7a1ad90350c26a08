import { showFace } from "../face/show-face.js";
import type { FaceOperation } from "./face-call.js";
import { findUser } from "./users.js";

export const listFaces: FaceOperation<"getFacesUsingGET"> = async (_, context) => {
  const { value } = await findUser(context.sought, context);
  return value.faces.map((face) => showFace(face, context.now));
};
