import { FaceClient } from "@idaas-face/client";

/** Lists faces by path, with the status and the headers at hand. */
export async function listByPath(userid: string) {
  // #region by-path
  const faces = FaceClient.fromEnv();
  const { data, error, response } = await faces.api.GET("/api/web/v1/users/{userid}/faces", {
    params: { path: { userid } },
  });
  // #endregion by-path
  return { data, error, status: response.status };
}
