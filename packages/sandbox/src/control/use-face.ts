import { Refusal } from "../api/refusal.js";
import { settle, statusAt } from "../face/judge.js";
import { isUsable } from "../face/life.js";
import type { FaceRecord } from "../store/records.js";

/** Does to a face what an authentication of the user would do. */
export function useFace(face: FaceRecord, now: number): FaceRecord {
  const status = statusAt(face, now);
  if (isUsable(status)) return { ...settle(face, now), lastUsed: now };
  throw new Refusal("faceStateConflict", {
    message: `The face is ${status}: nobody can authenticate with it.`,
  });
}
