import type { FaceAuthenticator, FaceCreateResponse } from "@idaas-face/types";
import { formatDateTime } from "../platform/date-time.js";
import { qrCodeUrl } from "../qr/qr-code-url.js";
import type { FaceRecord } from "../store/records.js";
import { activationUrl, hasLink } from "./activation.js";
import type { Flow } from "./flow.js";
import { statusAt } from "./judge.js";

/** Shows a face as the list and version 1 of the create do. */
export function showFace(face: FaceRecord, now: number) {
  return {
    id: face.id,
    status: statusAt(face, now),
    applicantId: face.applicantId,
    created: formatDateTime(face.created),
    expiry: formatDateTime(face.expiry),
    mobile: face.mobile,
    platform: face.platform,
    lastUsed: face.lastUsed === null ? null : formatDateTime(face.lastUsed),
    serialNumber: face.serialNumber,
  } satisfies FaceAuthenticator;
}

/** Shows a new face as version 2 of the create does: with the means to activate it. */
export function showNewFace(face: FaceRecord, flow: Flow, origin: string, now: number): FaceCreateResponse {
  const { platform: _, lastUsed: __, ...listed } = showFace(face, now);
  const url = hasLink(face) ? activationUrl(origin, face) : null;
  const activationQRCode = url && flow.qrCode ? qrCodeUrl(url) : null;
  return { ...listed, activationUrl: url, activationQRCode };
}
