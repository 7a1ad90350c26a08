import { type FaceClient, isConflictError, isNotFoundError } from "@idaas-face/client";

/** Invites users one after the other, and returns the login names that need a person's attention. */
export async function invite(faces: FaceClient, loginNames: readonly string[]): Promise<string[]> {
  const skipped: string[] = [];
  // #region pace
  for (const loginName of loginNames) {
    try {
      const { id: userUuid } = await faces.findUser(loginName);
      // After an interrupted run, do not invite anybody twice.
      if ((await faces.list(userUuid)).length > 0) continue;
      await faces.create(userUuid, { deliverActivationEmail: true }, { maxRetries: 5 });
    } catch (error) {
      if (!isNotFoundError(error) && !isConflictError(error)) throw error;
      skipped.push(loginName);
    }
  }
  // #endregion pace
  return skipped;
}
