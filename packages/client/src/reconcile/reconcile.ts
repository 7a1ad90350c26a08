import type { FaceAuthenticator, FaceCreateParms } from "@idaas-face/types";
import { type Call, nameOf } from "../call.js";
import { AmbiguousCreateError } from "../errors/ambiguous-create-error.js";
import { factsOf } from "../errors/call-error.js";
import { isConflictError } from "../errors/conflict-error.js";
import { endedError } from "../errors/ended-error.js";
import { failureOf } from "../transport/retry/failure.js";
import type { Retries } from "../transport/retry/retries.js";
import type { WireResponse } from "../transport/send.js";
import { type Candidate, candidatesOf, madeFace } from "./candidates.js";

/** The facts and means for reconciling a create. */
export interface Reconciliation {
  params: FaceCreateParms;
  /** Whether a face may still come from an earlier create, whose response was lost as well. */
  isDoubtful: () => boolean;
  /** IDs of faces of the user that the client had seen before. Those that it sees here are added. */
  known: Set<string>;
  /** The time at which the create was first sent, by `performance.now()`: setting the clock does not change it. */
  startedAt: number;
  /** Sends the create once more. */
  send: () => Promise<WireResponse>;
  /** Lists the faces of the user. */
  list: () => Promise<WireResponse>;
  retries: Retries;
}

/** Marks the face of a create whose response was lost, found among the user's faces. */
export interface Reconciled {
  /**
   * `true` when the response was lost and this is the face as it is listed: without an activation URL and a QR code. Call
   * `sendActivationEmail`, or delete it and create anew.
   */
  reconciled?: true;
}

/**
 * Settles a create whose response was lost, and which must not be carried out twice. Looks at the user's faces: the one that
 * came from it is its result; nothing new means that it may be sent again.
 *
 * @param lost the error after which the outcome is unknown
 */
export async function reconcile(
  call: Call,
  lost: unknown,
  { params, known, isDoubtful, startedAt, send, list, retries }: Reconciliation,
): Promise<WireResponse> {
  let knowsAll = false;
  for (let error = lost; ; ) {
    const failure = failureOf(error);
    const mayRepeat = failure !== undefined && (await retries.next(call, failure));
    const listed = await list().catch(() => {
      throw call.signal?.aborted ? endedError(call) : error;
    });
    const faces = (listed.data as FaceAuthenticator[]).filter(Boolean);
    // Not a number where the server does not tell its time: ours may be another.
    const latest = Date.parse(listed.headers.get("date") ?? "");
    const lastedMs = performance.now() - startedAt;
    const earliest = latest - lastedMs;
    const candidates = candidatesOf(faces, {
      params,
      known,
      knowsAll,
      isDoubtful: isDoubtful(),
      earliest,
      latest,
    });
    const made = madeFace(candidates, lastedMs);
    if (made) {
      const data = { ...made, reconciled: true };
      return { ...listed, text: JSON.stringify(data), data };
    }
    if (candidates.length > 0) throw ambiguousCreateError(call, candidates, error);
    if (!mayRepeat) {
      // Refused, and still nothing new: no attempt has made a face.
      if (knowsAll && isConflictError(error)) {
        call.outcome = undefined;
        Object.assign(error, factsOf(call));
      }
      throw error;
    }
    for (const { id } of faces) known.add(String(id).toLowerCase());
    knowsAll = true;
    try {
      return await send();
    } catch (next) {
      if (call.signal?.aborted) throw next;
      // The error of a token that could not be got for another attempt says nothing of the attempts before.
      if (Object(next).outcome) error = next;
    }
  }
}

function ambiguousCreateError(call: Call, candidates: Candidate[], cause: unknown): AmbiguousCreateError {
  return new AmbiguousCreateError(
    `${nameOf(call)} lost its response; any of the faces in \`faceIds\` may come from it.`,
    {
      ...factsOf(call),
      faceIds: candidates.flatMap(({ face }) => (face.id ? call.redactor.text(face.id) : [])),
      cause,
    },
  );
}
