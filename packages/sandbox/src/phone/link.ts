import type { FaceStatus } from "@idaas-face/types";
import { type Activation, activationLink, hasLink } from "../face/activation.js";
import { statusAt } from "../face/judge.js";
import { phoneMoves } from "../face/life.js";
import { sameText } from "../platform/hash.js";
import type { FaceRecord } from "../store/records.js";
import type { UserWithFaces } from "../store/store.js";

/** The target of an activation link. */
export interface Link {
  face: FaceRecord & { activation: Activation };
  userName: string;
  status: FaceStatus;
  /** Whether its time is over. */
  hasEnded: boolean;
  /** The statuses that the phone may give the face now. */
  moves: FaceStatus[];
  /** The link itself, without a host. */
  href: string;
}

/** A face ID and the code that goes with it. */
export interface LinkKey {
  faceId: string;
  code: string;
}

export function linkKeyOf(query: URLSearchParams): LinkKey {
  return { faceId: query.get("face") ?? "", code: query.get("code") ?? "" };
}

/** Finds the link with this key among a user's faces. `undefined` if there is none, or another has taken its place. */
export function linkOf({ user, faces }: UserWithFaces, { faceId, code }: LinkKey, now: number) {
  const face = faces.find(({ id }) => id === faceId);
  if (!face || !hasLink(face) || !sameText(face.activation.code, code)) return undefined;
  const status = statusAt(face, now);
  const hasEnded = face.activation.until <= now;
  const moves = hasEnded ? [] : phoneMoves(status);
  return { face, userName: user.name, status, hasEnded, moves, href: activationLink(face) } satisfies Link;
}
