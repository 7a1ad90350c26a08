import type { FaceStatus } from "@idaas-face/types";
import type { FaceRecord } from "../store/records.js";
import { isRegistering, legalMoves, type Mover } from "./life.js";

/** Applies the changes that a face makes by itself until `now`: the store only holds the change to come. */
export function settle(face: FaceRecord, now: number): FaceRecord {
  const { next, expiry } = face;
  if (!next || next.at > now || expiry <= next.at) return face;
  const moves = legalMoves("registration", face.status, face.statusBefore);
  return { ...face, next: null, status: moves.includes(next.status) ? next.status : face.status };
}

/** Returns the status of a face at `now`. A face past its expiry is expired, whatever its status was. */
export function statusAt(face: FaceRecord, now: number): FaceStatus {
  const { status, statusBefore, expiry } = settle(face, now);
  const [expired] = legalMoves("time", status, statusBefore);
  return expired && expiry <= now ? expired : status;
}

/** Says whether a face waits for a phone whose link has ended. */
export function isLinkOver(face: FaceRecord, now: number): boolean {
  const { activation } = face;
  return activation !== null && activation.until <= now && isRegistering(statusAt(face, now));
}

/** Lists the statuses to which a mover may move a face at `now`. A phone continues a registration by its link. */
export function movesAt(mover: Mover, face: FaceRecord, now: number): FaceStatus[] {
  if (mover === "registration" && isLinkOver(face, now)) return [];
  return legalMoves(mover, statusAt(face, now), settle(face, now).statusBefore);
}
