import { type FaceStatus, terminalFaceStatuses } from "@idaas-face/types";

/**
 * The parties that move a face from status to status: an administrator by the update operation, the registration (the user's
 * phone, or Onfido), and time. The vendor publishes no rule: these are ours.
 */
export type Mover = "administrator" | "registration" | "time";

type Moves = Record<FaceStatus, readonly FaceStatus[]>;

/** The life of a face: the statuses to which each mover may move it from each status. */
export const life: Record<Mover, Moves> = {
  administrator: {
    NEW: ["FAILED", "EXPIRED", "DISABLED"],
    ACTIVATING: ["FAILED", "EXPIRED", "DISABLED"],
    ACTIVE: ["EXPIRED", "DISABLED"],
    REVIEW: ["ACTIVE", "FAILED", "EXPIRED", "DISABLED"],
    FAILED: [],
    EXPIRED: [],
    // Of the first four, only the status that the face was disabled from: see legalMoves.
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

/** Says whether a face in this status counts towards the faces that a user may have. */
export function counts(status: FaceStatus): boolean {
  return !terminalFaceStatuses.some((terminal) => terminal === status);
}

/** Says whether a user can authenticate with a face in this status. */
export function isUsable(status: FaceStatus): boolean {
  return status === "ACTIVE";
}

/** Says whether the registration of a face in this status waits for the user. */
export function isRegistering(status: FaceStatus): boolean {
  return status === "NEW" || status === "ACTIVATING";
}

/**
 * Lists the statuses to which a mover may move a face now.
 *
 * @param statusBefore the status of a disabled face before it was disabled
 */
export function legalMoves(mover: Mover, status: FaceStatus, statusBefore: FaceStatus | null): FaceStatus[] {
  const moves = life[mover][status];
  return moves.filter(
    (to) => status !== "DISABLED" || to === statusBefore || life.time.DISABLED.includes(to),
  );
}

/** Lists the statuses that a phone with a face's link may give it: the ends of a registration that waits for the user. */
export function phoneMoves(status: FaceStatus): FaceStatus[] {
  if (!isRegistering(status)) return [];
  return legalMoves("registration", status, null).filter((to) => !isRegistering(to));
}
