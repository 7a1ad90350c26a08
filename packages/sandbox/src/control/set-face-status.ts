import type { FaceStatus } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import { isLinkOver, statusAt } from "../face/judge.js";
import { move } from "../face/move.js";
import { changeFaces } from "../operations/users.js";
import type { FaceRecord } from "../store/records.js";
import type { Moment } from "../world.js";
import type { SandboxFace } from "./control.js";
import { showFace } from "./show.js";

/** Does what the user's phone or Onfido would do. */
export async function setFaceStatus(
  faceId: string,
  status: FaceStatus,
  moment: Moment,
): Promise<SandboxFace> {
  const { now } = moment;
  const id = faceId.toLowerCase();
  const { user } = await moment.world.store.lookUp({ faceId: id });
  return changeFaces({ user, missing: "faceNotFound" }, moment, ({ faces }) => {
    const face = faces.find((one) => one.id === id);
    if (!face) throw new Refusal("faceNotFound");
    if (status !== statusAt(face, now)) checkLink(face, now);
    const moved = move("registration", face, status, now);
    return { result: showFace(moved, now), change: { put: [moved] } };
  });
}

/** A phone takes a registration up by its link. */
function checkLink(face: FaceRecord, now: number): void {
  if (!isLinkOver(face, now)) return;
  throw new Refusal("faceStateConflict", {
    message: "The activation link of the face has ended: send the activation e-mail again.",
  });
}
