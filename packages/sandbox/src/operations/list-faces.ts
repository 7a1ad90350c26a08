import { showFace } from "../face/show-face.js";
import type { FaceOperation } from "./face-call.js";
import { findOwner } from "./users.js";

export const listFaces: FaceOperation<"getFacesUsingGET"> = async (_, context) => {
  const { value } = await findOwner(context.sought, context);
  return value.faces.map((face) => showFace(face, context.now));
};
