import type { FaceStatus } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import { isLinkOver, statusAt } from "../face/judge.js";
import { move } from "../face/move.js";
import type { FaceRecord } from "../store/records.js";

/** Does to a face what the user's phone or Onfido would do. */
export function setFaceStatus(status: FaceStatus) {
  return (face: FaceRecord, now: number): FaceRecord => {
    if (status !== statusAt(face, now)) checkLink(face, now);
    return move("registration", face, status, now);
  };
}

/** Refuses a status of the registration if its link has ended: a phone continues a registration by its link. */
function checkLink(face: FaceRecord, now: number): void {
  if (!isLinkOver(face, now)) return;
  throw new Refusal("faceStateConflict", {
    message: "The activation link of the face has ended: send the activation e-mail again.",
  });
}
