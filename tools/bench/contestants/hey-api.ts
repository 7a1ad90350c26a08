import type { FaceCreateParms } from "@idaas-face/types";
import type { Contestant } from "./contestant.js";

/** The functions of the generated client that the bench calls. It is generated when the bench runs, so nothing else describes it. */
interface GeneratedClient {
  client: { setConfig: (config: { baseUrl: string; auth: string }) => void };
  getFacesUsingGet: (options: { path: Path }) => Promise<Result>;
  createFaceAuthenticatorUsingPost: (options: { path: Path; body: FaceCreateParms }) => Promise<Result>;
}
type Path = { userid: string };
type Result = { data?: unknown };

export const heyApiClient: Contestant = {
  name: "@hey-api/openapi-ts",
  kind: "peer",
  entry: `export * from "./hey-api.js";`,
  connect: async ({ baseUrl, token, userId, params, heyApi }) => {
    const { client, getFacesUsingGet, createFaceAuthenticatorUsingPost } = (await import(
      heyApi
    )) as GeneratedClient;
    // The document has the header as an API key, which the generated client sends as it is.
    client.setConfig({ baseUrl, auth: `Bearer ${token}` });
    const path = { userid: userId };
    return {
      list: async () => (await getFacesUsingGet({ path })).data,
      create: async () => (await createFaceAuthenticatorUsingPost({ path, body: params })).data,
    };
  },
};
