import { type FaceStatus, terminalFaceStatuses } from "@idaas-face/types";

/**
 * Who moves a face from status to status: an administrator by the update operation, the registration (the user's phone, or
 * Onfido), and time. The vendor publishes no rule: these are ours.
 */
export type Mover = "administrator" | "registration" | "time";

type Moves = Record<FaceStatus, readonly FaceStatus[]>;

/** The life of a face: where each mover may move it from each status. */
export const life: Record<Mover, Moves> = {
  administrator: {
    NEW: ["FAILED", "EXPIRED", "DISABLED"],
    ACTIVATING: ["FAILED", "EXPIRED", "DISABLED"],
    ACTIVE: ["EXPIRED", "DISABLED"],
    REVIEW: ["ACTIVE", "FAILED", "EXPIRED", "DISABLED"],
    FAILED: [],
    EXPIRED: [],
    // Of the first four, only the one that the face was disabled from: see legalMoves.
    DISABLED: ["NEW", "ACTIVATING", "ACTIVE", "REVIEW", "EXPIRED"],
  },
  registration: {
    NEW: ["ACTIVATING", "ACTIVE", "REVIEW", "FAILED"],
    ACTIVATING: ["ACTIVE", "REVIEW", "FAILED"],
    ACTIVE: [],
    REVIEW: ["ACTIVE", "FAILED"],
    FAILED: [],
    EXPIRED: [],
    DISABLED: [],
  },
  time: {
    NEW: ["EXPIRED"],
    ACTIVATING: ["EXPIRED"],
    ACTIVE: ["EXPIRED"],
    REVIEW: ["EXPIRED"],
    FAILED: [],
    EXPIRED: [],
    DISABLED: ["EXPIRED"],
  },
};

/** Whether a face in this status is one of the faces that a user may have. */
export function counts(status: FaceStatus): boolean {
  return !terminalFaceStatuses.some((terminal) => terminal === status);
}

/** Whether a user can authenticate with a face in this status. */
export function isUsable(status: FaceStatus): boolean {
  return status === "ACTIVE";
}

/** Whether the registration of a face in this status waits for the user. */
export function isRegistering(status: FaceStatus): boolean {
  return status === "NEW" || status === "ACTIVATING";
}

/**
 * Where a mover may move a face now.
 *
 * @param statusBefore where a face that is disabled was before
 */
export function legalMoves(mover: Mover, status: FaceStatus, statusBefore: FaceStatus | null): FaceStatus[] {
  const moves = life[mover][status];
  return moves.filter(
    (to) => status !== "DISABLED" || to === statusBefore || life.time.DISABLED.includes(to),
  );
}

/** What the phone that has opened a face's link may make of it: an end of a registration that waits for the user. */
export function phoneMoves(status: FaceStatus): FaceStatus[] {
  if (!isRegistering(status)) return [];
  return legalMoves("registration", status, null).filter((to) => !isRegistering(to));
}
