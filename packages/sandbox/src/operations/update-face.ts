import type { FaceUpdateParms } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import { move } from "../face/move.js";
import { parseDateTime } from "../platform/date-time.js";
import type { FaceRecord } from "../store/records.js";
import type { FaceOperation } from "./face-call.js";
import { changeFaces } from "./users.js";

/** Changes the user's current face: the one that was created last of those that are there. */
export const updateFace: FaceOperation<"updateFaceUsingPUT"> = ({ body }, context) => {
  const expiry = expiryOf(body);
  return changeFaces(context.sought, context, ({ faces }) => {
    const face = faces.at(-1);
    if (!face) throw new Refusal("faceNotFound", { message: "The user has no face." });
    const changed = update(face, body, expiry, context.now);
    return { result: undefined, ...(changed !== face && { change: { put: [changed] } }) };
  });
};

/** The expiry first: a face that is expired only by that can be taken up again in one request. */
function update(
  face: FaceRecord,
  { status }: FaceUpdateParms,
  expiry: number | undefined,
  now: number,
): FaceRecord {
  const extended = expiry === undefined ? face : { ...face, expiry };
  return status === undefined ? extended : move("administrator", extended, status, now);
}

function expiryOf({ expiry }: FaceUpdateParms): number | undefined {
  if (expiry === undefined) return undefined;
  const time = parseDateTime(expiry);
  if (time !== undefined) return time;
  throw new Refusal("invalidBody", {
    message: "The body does not fit: the member expiry is no time of the years 0 to 9999.",
    parameters: [{ name: "expiry" }],
  });
}
