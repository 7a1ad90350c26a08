import { type FaceAuthenticator, type FaceCreateParms, parseDateTime } from "@idaas-face/types";

/** The known facts about a create whose response was lost. */
export interface LostCreate {
  params: FaceCreateParms;
  /** IDs of faces that were there before, in lower case. */
  known: ReadonlySet<string>;
  /** Whether those are all that there were. */
  knowsAll: boolean;
  /** Whether a face may still come from an earlier create, whose response was lost as well. */
  isDoubtful: boolean;
  /** Between when the server can have carried it out, by its own clock; not numbers if that is unknown. */
  earliest: number;
  latest: number;
}

/** A face that the create may have made, and whether it can be told. */
export interface Candidate {
  face: FaceAuthenticator;
  certain: boolean;
  /** The time at which it was made, by the server's clock, in milliseconds since 1970. `NaN` if that is unknown. */
  created: number;
}

/** The servers' times have a resolution of a second. */
const toleranceMs = 1000;
/** The clocks of one tenant's servers may differ: a face that is older by less proves nothing. */
const doubtMs = 60_000;

/** Finds the faces of the user that the create may have made. */
export function candidatesOf(faces: FaceAuthenticator[], lost: LostCreate): Candidate[] {
  const { params, knowsAll, isDoubtful, earliest, latest } = lost;
  const excluded = new Set(lost.known);
  return faces.flatMap((face) => {
    const id = typeof face.id === "string" ? face.id.toLowerCase() : undefined;
    if ((id && excluded.has(id)) || !fits(face, params)) return [];
    if (id) excluded.add(id);
    const created = Number(parseDateTime(face.created));
    if (!knowsAll && created < earliest - doubtMs) return [];
    const isInTime = created >= earliest - toleranceMs && created <= latest + toleranceMs;
    const isItself = id !== undefined && (!params.applicantId || params.applicantId === face.applicantId);
    return [{ face, certain: isItself && !isDoubtful && (knowsAll || isInTime), created }];
  });
}

/**
 * Finds the candidate that the create made, or `undefined` if that cannot be told. It is the only certain one, and each of
 * the others is older than it by more than the create has lasted: those were there before, whatever the server's clock shows.
 *
 * @param lastedMs milliseconds since the create was first sent
 */
export function madeFace(candidates: Candidate[], lastedMs: number): FaceAuthenticator | undefined {
  const [made, ...others] = candidates.filter(({ certain }) => certain);
  if (!made || others.length > 0) return undefined;
  const newest = made.created - lastedMs - toleranceMs;
  return candidates.every((each) => each === made || each.created < newest) ? made.face : undefined;
}

/** Says whether a face fits the parameters of a create, as far as the face tells. A create without parameters fits any face. */
function fits(face: FaceAuthenticator, params: FaceCreateParms): boolean {
  const { applicantId, workflowRunId, encryptedBiometricToken } = params;
  if (applicantId && face.applicantId && face.applicantId !== applicantId) return false;
  if (params.deliverActivationEmail === true || params.returnQRCode === true) return face.mobile !== false;
  const isWeb = applicantId || workflowRunId || encryptedBiometricToken;
  return !(isWeb && face.mobile === true);
}
