import { activationLink, hasLink } from "../face/activation.js";
import { movesAt } from "../face/judge.js";
import { showFace as listFace } from "../face/show-face.js";
import { formatDateTime } from "../platform/date-time.js";
import { qrCodeUrl } from "../qr/qr-code-url.js";
import type { FaceRecord, MailRecord } from "../store/records.js";
import type { UserWithFaces } from "../store/store.js";
import type { SandboxEmail, SandboxFace, SandboxUser } from "./control.js";

export function showUser({ user, faces }: UserWithFaces, now: number): SandboxUser {
  return { ...user, created: formatDateTime(user.created), faces: faces.map((face) => showFace(face, now)) };
}

/** Shows a face as the FaceApi lists it, with its possible next statuses. */
export function showFace(face: FaceRecord, now: number): SandboxFace {
  return {
    ...listFace(face, now),
    link: hasLink(face) ? { path: activationLink(face), until: formatDateTime(face.activation.until) } : null,
    moves: {
      registration: movesAt("registration", face, now),
      administrator: movesAt("administrator", face, now),
    },
  };
}

export function showEmail(mail: MailRecord): SandboxEmail {
  return { ...mail, at: formatDateTime(mail.at), qrCode: qrCodeUrl(mail.activationUrl) };
}
