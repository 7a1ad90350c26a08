import type { FaceUpdateParms } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import { statusAt } from "../face/judge.js";
import { counts } from "../face/life.js";
import { move } from "../face/move.js";
import { timeNamed } from "../platform/date-time.js";
import { settingsOf } from "../settings.js";
import type { FaceRecord } from "../store/records.js";
import type { FaceContext, FaceOperation } from "./face-call.js";
import { changeFaces } from "./users.js";

/** Changes the face of `id`; without one, the user's newest face. */
export const updateFace: FaceOperation<"updateFaceUsingPUT"> = ({ body }, context) => {
  const expiry = expiryOf(body);
  return changeFaces(context.sought, context, ({ faces }) => {
    const face = chosen(faces, body.id);
    if (!face) throw new Refusal("faceNotFound", { message: missing(body.id) });
    const changed = update(face, body, expiry, context.now);
    checkRevival(face, changed, faces, context);
    return { result: undefined, ...(changed !== face && { change: { put: [changed] } }) };
  });
};

function chosen(faces: FaceRecord[], id: string | undefined): FaceRecord | undefined {
  return id === undefined ? faces.at(-1) : faces.find((face) => face.id === id.toLowerCase());
}

function missing(id: string | undefined): string {
  return id === undefined ? "The user has no face." : "The user has no face with this ID.";
}

/** Changes the expiry first: one request can then extend an expired face and give it a status. */
function update(
  face: FaceRecord,
  { status }: FaceUpdateParms,
  expiry: number | undefined,
  now: number,
): FaceRecord {
  const extended = expiry === undefined ? face : { ...face, expiry };
  return status === undefined ? extended : move("administrator", extended, status, now);
}

/** Refuses a face that comes back from its expiry if the user has too many, because it counts again. */
function checkRevival(
  before: FaceRecord,
  after: FaceRecord,
  faces: FaceRecord[],
  { now, shared }: FaceContext,
): void {
  const counted = (face: FaceRecord) => counts(statusAt(face, now));
  const { maxFacesPerUser } = settingsOf(shared);
  if (counted(before) || !counted(after) || faces.filter(counted).length < maxFacesPerUser) return;
  throw new Refusal("faceStateConflict", {
    message: `The face stays ${statusAt(before, now)}. The user has as many other faces as the tenant allows: ${maxFacesPerUser}. Delete one first.`,
  });
}

function expiryOf({ expiry }: FaceUpdateParms): number | undefined {
  if (expiry === undefined) return undefined;
  const time = timeNamed(expiry);
  if (time !== undefined) return time;
  throw new Refusal("invalidBody", {
    message: "The body does not fit: the property expiry must be a time of the years 0 to 9999.",
    parameters: [{ name: "expiry" }],
  });
}
