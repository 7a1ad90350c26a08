import { showFace } from "../face/show-face.js";
import { formatDateTime } from "../platform/date-time.js";
import { qrCodeUrl } from "../qr/qr-code-url.js";
import type { MailRecord } from "../store/records.js";
import type { UserWithFaces } from "../store/store.js";
import type { SandboxEmail, SandboxUser } from "./control.js";

export function showUser({ user, faces }: UserWithFaces, now: number): SandboxUser {
  return { ...user, faces: faces.map((face) => showFace(face, now)) };
}

export function showEmail(mail: MailRecord): SandboxEmail {
  return { ...mail, at: formatDateTime(mail.at), qrCode: qrCodeUrl(mail.activationUrl) };
}
