import { type FaceClient, isFaceStatus, parseDateTime } from "@idaas-face/client";

/** Switches one of a user's faces off, and on again. */
export async function pause(faces: FaceClient, userUuid: string, faceId: string) {
  // #region disable
  const { status: before } = (await faces.list(userUuid)).find(({ id }) => id === faceId) ?? {};
  await faces.update(userUuid, { id: faceId, status: "DISABLED" });
  // #endregion disable
  // #region enable
  if (isFaceStatus(before)) await faces.update(userUuid, { id: faceId, status: before });
  // #endregion enable
}

/** Sets the time at which a face expires. */
export async function endAt(faces: FaceClient, userUuid: string, faceId: string, end: Date) {
  // #region expiry
  await faces.update(userUuid, { id: faceId, expiry: end.toISOString() });
  // #endregion expiry
}

/** Describes a user's faces in words. */
export async function describe(faces: FaceClient, userUuid: string) {
  // #region read
  const found = await faces.list(userUuid);
  return found.map(({ status, expiry }) => {
    const end = parseDateTime(expiry)?.toISOString() ?? "no end";
    return isFaceStatus(status) ? `${status} (${end})` : "not usable yet";
  });
  // #endregion read
}
