import type { FaceAuthenticator, FaceCreateParms } from "@idaas-face/types";
import { parseDateTime } from "../parse-date-time.js";

/** What is known about a create whose answer was lost. */
export interface LostCreate {
  params: FaceCreateParms;
  /** IDs of faces that were there before. */
  known: ReadonlySet<string>;
  /** Whether those are all that there were. */
  knowsAll: boolean;
  /** The earliest time at which the server can have carried it out, by the server's clock; not a number if that is unknown. */
  earliest: number;
}

/** A face that the create may have made, and whether it can be told. */
export interface Candidate {
  face: FaceAuthenticator;
  certain: boolean;
}

/** The server's times have a resolution of a second. */
const toleranceMs = 1000;

/** Those of the user's faces that the create may have made. */
export function candidatesOf(
  faces: FaceAuthenticator[],
  { params, known, knowsAll, earliest }: LostCreate,
): Candidate[] {
  const { applicantId } = params;
  return faces.flatMap((face) => {
    const { id } = face;
    if (known.has(id ?? "") || !fits(face, params)) return [];
    const created = parseDateTime(face.created)?.getTime();
    const sinceStartMs = Number(created) - (earliest - toleranceMs);
    if (!knowsAll && sinceStartMs < 0) return [];
    const isNamed = typeof id === "string" && (!applicantId || applicantId === face.applicantId);
    return [{ face, certain: isNamed && (knowsAll || sinceStartMs >= 0) }];
  });
}

/** Whether a face can be what was asked for, as far as it says. A create that asks for nothing in particular may make any. */
function fits(face: FaceAuthenticator, params: FaceCreateParms): boolean {
  const { applicantId, deliverActivationEmail, returnQRCode } = params;
  if (applicantId && face.applicantId && face.applicantId !== applicantId) return false;
  const isMobile = deliverActivationEmail === true || returnQRCode === true;
  return !(isMobile && face.mobile === false);
}
