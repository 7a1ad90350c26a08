import {
  type FaceAuthenticator,
  type FaceStatus,
  faceStatuses,
  terminalFaceStatuses,
} from "@idaas-face/types";
import { waitDefaults } from "./defaults.js";
import { requireThat } from "./errors/configuration-error.js";
import { timeoutError } from "./errors/ended-error.js";
import { FaceStatusError } from "./errors/face-status-error.js";
import { isFaceStatus } from "./face-status.js";
import type { CallOptions } from "./options.js";
import { lookOperation } from "./reconcile/reconciler.js";
import type { Redactor } from "./redactor.js";
import { totalLimit, withinLimits } from "./time-limit.js";
import type { Sleep } from "./transport/retry/sleep.js";
import { withoutUndefined } from "./without-undefined.js";

/** Options of a wait for a status. The options of a call hold for each list, and `totalTimeoutMs` holds for the whole wait. */
export interface WaitOptions extends CallOptions {
  /** The status to wait for, or several of which any will do. */
  until: FaceStatus | readonly FaceStatus[];
  /**
   * Milliseconds between the first two looks: from 1 to 2 147 483 647. It grows by half with each look, to ten times.
   *
   * @default 1000
   */
  intervalMs?: number | undefined;
  /**
   * Milliseconds that the whole wait may take: from 1 to 2 147 483 647.
   *
   * @default 600000
   */
  totalTimeoutMs?: number | undefined;
}

/** The parts of a client that waiting needs. */
export interface Waiter {
  look: (options: CallOptions) => Promise<FaceAuthenticator[]>;
  sleep: Sleep;
  redactor: Redactor;
}

/**
 * Lists the user's faces until the one with this ID has one of the statuses; throws when it is gone, or has come to another
 * end, whatever the others do.
 */
export async function waitForStatus(
  faceId: string,
  { until, ...options }: WaitOptions,
  { look, sleep, redactor }: Waiter,
): Promise<FaceAuthenticator> {
  const { intervalMs, totalTimeoutMs } = { ...waitDefaults, ...withoutUndefined(options) };
  const wanted = [until].flat();
  requireThat(
    wanted.length > 0 && wanted.every(isFaceStatus),
    `\`until\` must be one or more of ${faceStatuses.join(", ")}; got something else.`,
  );
  const signal = options.signal ?? undefined;
  const wait = { operation: lookOperation, redactor, attempts: 0, outcome: undefined, signal };
  return withinLimits(wait, totalLimit(totalTimeoutMs), async (signal) => {
    let waitedMs = 0;
    let wasListed = false;
    for (let pauseMs = intervalMs; ; pauseMs = Math.min(pauseMs * 1.5, intervalMs * 10)) {
      const faces = await look({ ...options, signal });
      const face = faceIn(faces, faceId);
      const status = face?.status as FaceStatus;
      if (face && wanted.includes(status)) return face;
      if (!face || terminalFaceStatuses.includes(status as never))
        throw faceStatusError(face, wasListed, wanted, redactor);
      wasListed = true;
      // The limit is a timer, which never comes where a sleep of the user's own takes no time.
      if (waitedMs > totalTimeoutMs) throw timeoutError(wait, totalLimit(totalTimeoutMs).late);
      waitedMs += pauseMs;
      await sleep(pauseMs, signal);
    }
  });
}

/** A list may hold anything. */
function faceIn(faces: FaceAuthenticator[], faceId: string): FaceAuthenticator | undefined {
  return faces.find((face) => String(Object(face).id).toLowerCase() === faceId.toLowerCase());
}

function faceStatusError(
  face: FaceAuthenticator | undefined,
  wasListed: boolean,
  wanted: readonly FaceStatus[],
  redactor: Redactor,
): FaceStatusError {
  const goal = wanted.join(" or ");
  const gone = wasListed
    ? `The face was deleted before it became ${goal}.`
    : "The user does not have this face: it was deleted, or is another user's.";
  return new FaceStatusError(face ? `The face is ${face.status} and will not become ${goal}.` : gone, {
    face: redactor.json(face) as FaceAuthenticator | undefined,
  });
}
