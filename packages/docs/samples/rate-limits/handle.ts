import { type FaceClient, isRateLimitError } from "@idaas-face/client";

/** Says when to try again. */
export async function listOrTellWhen(faces: FaceClient, userUuid: string): Promise<string> {
  // #region handle
  try {
    const found = await faces.list(userUuid);
    return `The user has ${found.length} faces.`;
  } catch (error) {
    if (!isRateLimitError(error)) throw error;
    const seconds = Math.ceil((error.retryAfterMs ?? 60_000) / 1000);
    return `Too many requests: try again in ${seconds} seconds.`;
  }
  // #endregion handle
}
