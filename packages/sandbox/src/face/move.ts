import type { FaceStatus } from "@idaas-face/types";
import { Refusal } from "../api/refusal.js";
import type { FaceRecord } from "../store/records.js";
import { settle, statusAt } from "./judge.js";
import { legalMoves, life, type Mover } from "./life.js";

/**
 * Returns a face after a mover has given it a status. Its present status changes nothing.
 *
 * @throws a {@link Refusal} that lists the legal moves if the move is illegal
 */
export function move(mover: Mover, face: FaceRecord, to: FaceStatus, now: number): FaceRecord {
  const settled = settle(face, now);
  const from = statusAt(settled, now);
  if (from === to) return settled;
  const legal = legalMoves(mover, from, settled.statusBefore);
  if (!legal.includes(to)) throw illegalMove(mover, from, to, legal);
  const statusBefore = to === "DISABLED" ? from : null;
  return { ...settled, status: to, statusBefore, next: to === "ACTIVATING" ? settled.next : null };
}

function illegalMove(mover: Mover, from: FaceStatus, to: FaceStatus, legal: FaceStatus[]): Refusal {
  return new Refusal("faceStateConflict", {
    message: `The face is ${from} and cannot become ${to}: ${reason(mover, from, legal)}.`,
    parameters: [{ name: "status", legal }],
  });
}

function reason(mover: Mover, from: FaceStatus, legal: FaceStatus[]): string {
  const who = mover === "registration" ? "the registration" : "an administrator";
  if (legal.length > 0) return `from ${from}, ${who} can move it only to ${legal.join(", ")}`;
  // A disabled or expired face may have been so before its registration had an outcome.
  if (life.registration.ACTIVATING.includes(from)) return "its registration is finished";
  return `from ${from}, ${who} cannot move it`;
}
