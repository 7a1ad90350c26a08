import { type FaceClient, isNotFoundError, parseDateTime } from "@idaas-face/client";

/** Finds the UUID of a user, if there is such a user. */
export async function findUuid(faces: FaceClient, loginName: string) {
  // #region find
  try {
    const { id: userUuid } = await faces.findUser(loginName);
    return userUuid;
  } catch (error) {
    if (isNotFoundError(error)) return undefined; // nobody has this login name or alias
    throw error;
  }
  // #endregion find
}

/** Finds the user's newest face that works. */
export async function newestActiveFace(faces: FaceClient, userUuid: string) {
  // #region faces
  const active = (await faces.list(userUuid)).filter(({ status }) => status === "ACTIVE");
  const [newest] = active.sort(
    (one, other) => Number(parseDateTime(other.created) ?? 0) - Number(parseDateTime(one.created) ?? 0),
  );
  return newest;
  // #endregion faces
}
