import { FaceClient, type FaceClientOptions } from "../../src/index.js";
import type { TestServer } from "./server.js";

export const userUuid = "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41";
export const faceId = "d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08";

/** A client of the test server that holds a token. It does not wait between attempts. */
export function clientOf(
  server: Pick<TestServer, "url">,
  options: Partial<FaceClientOptions> = {},
): FaceClient {
  return new FaceClient({ baseUrl: server.url, token: "test-token", sleep: async () => {}, ...options });
}

export const baseUrl = "https://acme.us.trustedauth.com";

/** A client that holds a token and is made with whatever the test wants to see refused or survived. */
export function clientWith(options: object): FaceClient {
  return new FaceClient({ baseUrl, token: "token", sleep: async () => {}, ...options });
}

/** Returns the error with which a promise rejects. Fails the test if it does not reject. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => {
      throw new Error("The promise was expected to reject.");
    },
    (error) => error,
  );
}

export const credentials = { applicationId: "application", sharedSecret: "shared-secret" };

/** A client of the test server that fetches its tokens. */
export function clientWithCredentials(
  server: Pick<TestServer, "url">,
  options: Partial<FaceClientOptions> = {},
): FaceClient {
  return clientOf(server, { token: undefined, credentials, ...options });
}
