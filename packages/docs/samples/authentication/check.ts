import { FaceClient, isAuthenticationError } from "@idaas-face/client";

/** Tells in a sentence whether the credentials in the environment are valid. */
export async function checkCredentials(): Promise<string> {
  // #region check
  const faces = FaceClient.fromEnv();
  try {
    const { expirationTime } = await faces.authenticate();
    return `The credentials are valid; this token lasts until ${expirationTime}.`;
  } catch (error) {
    if (isAuthenticationError(error)) return `The credentials were refused: ${error.errorMessage}`;
    throw error;
  }
  // #endregion check
}
