import type { FaceStatus } from "@idaas-face/types";
import type { FaceRecord } from "../store/records.js";
import { legalMoves } from "./life.js";

/** A face after what it became by itself until `now`: what is stored says only what is to come. */
export function settle(face: FaceRecord, now: number): FaceRecord {
  const { next, expiry } = face;
  if (!next || next.at > now || (expiry !== null && expiry <= next.at)) return face;
  const moves = legalMoves("registration", face.status, face.statusBefore);
  return { ...face, next: null, status: moves.includes(next.status) ? next.status : face.status };
}

/** The status of a face at `now`. One whose expiry has passed is expired, whatever it was. */
export function statusAt(face: FaceRecord, now: number): FaceStatus {
  const { status, statusBefore, expiry } = settle(face, now);
  const [expired] = legalMoves("time", status, statusBefore);
  return expired && expiry !== null && expiry <= now ? expired : status;
}
