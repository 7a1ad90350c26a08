import type { FaceAuthenticator, FaceCreateParms } from "@idaas-face/types";
import { parseDateTime } from "../parse-date-time.js";

/** What is known about a create whose answer was lost. */
export interface LostCreate {
  params: FaceCreateParms;
  /** IDs of faces that were there before, in lower case. */
  known: ReadonlySet<string>;
  /** Whether those are all that there were. */
  knowsAll: boolean;
  /** Whether a face may still come from an earlier create, whose answer was lost as well. */
  isDoubtful: boolean;
  /** Between when the server can have carried it out, by its own clock; not numbers if that is unknown. */
  earliest: number;
  latest: number;
}

/** A face that the create may have made, and whether it can be told. */
export interface Candidate {
  face: FaceAuthenticator;
  certain: boolean;
}

/** The servers' times have a resolution of a second. */
const toleranceMs = 1000;
/** The clocks of one tenant's servers may differ: a face that is older by less is no proof of anything. */
const doubtMs = 60_000;

/** Those of the user's faces that the create may have made. */
export function candidatesOf(faces: FaceAuthenticator[], lost: LostCreate): Candidate[] {
  const { params, knowsAll, isDoubtful, earliest, latest } = lost;
  const met = new Set(lost.known);
  return faces.flatMap((face) => {
    const id = typeof face.id === "string" ? face.id.toLowerCase() : undefined;
    if ((id && met.has(id)) || !fits(face, params)) return [];
    if (id) met.add(id);
    const created = Number(parseDateTime(face.created));
    if (!knowsAll && created < earliest - doubtMs) return [];
    const isInTime = created >= earliest - toleranceMs && created <= latest + toleranceMs;
    const isItself = id !== undefined && (!params.applicantId || params.applicantId === face.applicantId);
    return [{ face, certain: isItself && !isDoubtful && (knowsAll || isInTime) }];
  });
}

/** Whether a face can be what was asked for, as far as it says. A create that asks for nothing in particular may make any. */
function fits(face: FaceAuthenticator, params: FaceCreateParms): boolean {
  const { applicantId, deliverActivationEmail, returnQRCode } = params;
  if (applicantId && face.applicantId && face.applicantId !== applicantId) return false;
  const isMobile = deliverActivationEmail === true || returnQRCode === true;
  return !(isMobile && face.mobile === false);
}
