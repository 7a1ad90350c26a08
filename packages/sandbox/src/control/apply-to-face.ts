import { Refusal } from "../api/refusal.js";
import { changeFaces } from "../operations/users.js";
import type { FaceRecord } from "../store/records.js";
import type { Moment } from "../world.js";
import type { SandboxFace } from "./control.js";
import { showFace } from "./show.js";

/** Changes one face, whoever has it. */
export async function applyToFace(
  faceId: string,
  change: (face: FaceRecord, now: number) => FaceRecord,
  moment: Moment,
): Promise<SandboxFace> {
  const { now } = moment;
  const id = faceId.toLowerCase();
  const { user } = await moment.world.store.lookUp({ faceId: id });
  return changeFaces({ user, missing: "faceNotFound" }, moment, ({ faces }) => {
    const face = faces.find((one) => one.id === id);
    if (!face) throw new Refusal("faceNotFound");
    const changed = change(face, now);
    return { result: showFace(changed, now), change: { put: [changed] } };
  });
}
