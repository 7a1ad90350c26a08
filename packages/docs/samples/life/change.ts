import { type FaceClient, isFaceStatus, parseDateTime } from "@idaas-face/client";

/** Switches a user's face off, and on again. */
export async function pause(faces: FaceClient, userId: string) {
  // #region disable
  await faces.update(userId, { status: "DISABLED" });
  // #endregion disable
  // #region enable
  await faces.update(userId, { status: "ACTIVE" });
  // #endregion enable
}

/** Lets a face end at a time. */
export async function endAt(faces: FaceClient, userId: string, end: Date) {
  // #region expiry
  await faces.update(userId, { expiry: end.toISOString() });
  // #endregion expiry
}

/** What a user's faces are, in words. */
export async function describe(faces: FaceClient, userId: string) {
  // #region read
  const found = await faces.list(userId);
  return found.map(({ status, expiry }) => {
    const end = parseDateTime(expiry)?.toISOString() ?? "no end";
    return isFaceStatus(status) ? `${status} (${end})` : "not usable yet";
  });
  // #endregion read
}
