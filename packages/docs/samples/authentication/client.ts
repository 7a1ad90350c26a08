import { FaceClient } from "@idaas-face/client";

/** Ways to hand credentials to the client. */
export function clients(credentialsJson: string, getToken: () => Promise<string>): FaceClient[] {
  // #region environment
  // IDAAS_BASE_URL, IDAAS_APPLICATION_ID and IDAAS_SHARED_SECRET in the environment:
  const faces = FaceClient.fromEnv();
  // #endregion environment

  // #region file
  // The JSON that the portal lets you download for the application:
  const same = FaceClient.fromCredentials(credentialsJson);
  // #endregion file

  // #region token
  // A token that you get yourself; the client calls the function again when the server rejects the token:
  const other = new FaceClient({
    baseUrl: "https://acme.us.trustedauth.com",
    token: () => getToken(),
  });
  // #endregion token

  return [faces, same, other];
}
