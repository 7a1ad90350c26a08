import type { FaceAuthenticator, FaceCreateParms } from "@idaas-face/types";
import type { CallContext } from "../call-context.js";
import { AmbiguousCreateError } from "../errors/ambiguous-create-error.js";
import { factsOf } from "../errors/call-error.js";
import { endedError } from "../errors/ended-error.js";
import type { WireAnswer } from "../fetch/send.js";
import { failureOf } from "../retry/failure.js";
import type { Retries } from "../retry/retries.js";
import { type Candidate, candidatesOf, madeFace } from "./candidates.js";

/** What reconciling a create needs. */
export interface Reconciliation {
  params: FaceCreateParms;
  /** Whether a face may still come from an earlier create, whose response was lost as well. */
  isDoubtful: boolean;
  /** IDs of faces of the user that the client had seen before. Those that it sees here are added. */
  known: Set<string>;
  /** When the create was sent first, by `performance.now()`: a clock that is set does not change it. */
  startedAt: number;
  /** Sends the create once more. */
  send: () => Promise<WireAnswer>;
  /** Lists the faces of the user. */
  list: () => Promise<WireAnswer>;
  retries: Retries;
}

/** What a create gives when its response was lost and the face was found among the user's faces. */
export interface Reconciled {
  /**
   * `true` when the response was lost and this is the face as it is listed: without an activation URL and a QR code. Call
   * `sendActivationEmail`, or delete it and create anew.
   */
  reconciled?: true;
}

/**
 * Finds out what became of a create whose response was lost, which must not be carried out twice. Looks at the user's faces:
 * the one that came from it is its answer; nothing new means that it may be sent again. Loaded only when it is needed.
 *
 * @param lost the error after which the outcome is unknown
 */
export async function reconcile(
  call: CallContext,
  lost: unknown,
  { params, known, isDoubtful, startedAt, send, list, retries }: Reconciliation,
): Promise<WireAnswer> {
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
    const candidates = candidatesOf(faces, { params, known, knowsAll, isDoubtful, earliest, latest });
    const made = madeFace(candidates, lastedMs);
    if (made) return { ...listed, data: { ...made, reconciled: true } };
    if (candidates.length > 0) throw ambiguousCreateError(call, candidates, error);
    if (!mayRepeat) throw error;
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

function ambiguousCreateError(
  call: CallContext,
  candidates: Candidate[],
  cause: unknown,
): AmbiguousCreateError {
  return new AmbiguousCreateError(
    `${call.operation.operationId} was sent and its response lost; ` +
      "it cannot be told which of the user's faces came from it, if any: see faceIds.",
    {
      ...factsOf(call),
      faceIds: candidates.flatMap(({ face }) => (face.id ? call.redactor.text(face.id) : [])),
      cause,
    },
  );
}
