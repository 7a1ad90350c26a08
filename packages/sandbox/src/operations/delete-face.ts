import { Refusal } from "../api/refusal.js";
import type { FaceOperation } from "./face-call.js";
import { changeFaces } from "./users.js";

export const deleteFace: FaceOperation<"deleteFaceUsingDELETE"> = async ({ parameters }, context) => {
  const { faceid } = parameters;
  return changeFaces(context.sought, context, ({ faces }) => {
    if (!faces.some(({ id }) => id === faceid)) throw new Refusal("faceNotFound");
    return { result: undefined, change: { remove: [faceid] } };
  });
};
