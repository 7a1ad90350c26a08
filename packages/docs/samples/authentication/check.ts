import { FaceClient, isAuthenticationError, isPermissionError } from "@idaas-face/client";

/** Tells in a sentence whether the credentials in the environment are valid. */
export async function checkCredentials(): Promise<string> {
  // #region check
  const faces = FaceClient.fromEnv();
  try {
    const { expirationTime } = await faces.authenticate();
    return `The credentials are valid; this token lasts until ${expirationTime}.`;
  } catch (error) {
    if (isAuthenticationError(error)) return "The application ID or the shared secret is wrong.";
    if (isPermissionError(error)) return "The application is switched off, or may not call from here.";
    throw error;
  }
  // #endregion check
}
