import { FaceClient } from "@idaas-face/client";
import type { Mock } from "@idaas-face/contract";

/** The tenant of all samples; what goes there is led to a server of this machine. */
export const tenant = "https://acme.us.trustedauth.com";

const applicationId = "e5b0a8c2-3f6d-4d8e-9a41-7c1f2b6d9e03";
const sharedSecret = "not-a-real-secret";

/** The variables of the environment for `FaceClient.fromEnv()`. */
export const environment = {
  IDAAS_BASE_URL: tenant,
  IDAAS_APPLICATION_ID: applicationId,
  IDAAS_SHARED_SECRET: sharedSecret,
};

/** Takes fields and a line, as pino does. */
const log = (_fields: object, _line: string): void => {};

/** Makes the values that the samples take for given, by the names that they use. All of them are made up. */
export function surroundings(mock: Mock) {
  return {
    applicationId,
    sharedSecret,
    credentialsJson: JSON.stringify({ applicationId, sharedSecret, hostname: new URL(tenant).hostname }),
    getToken: async () => "a-token",
    faces: new FaceClient({ baseUrl: tenant, credentials: { applicationId, sharedSecret } }),
    userUuid: "6b3f0f52-4a7e-4a57-9d3c-0c1f5a7d2e41",
    // The one that the mock lists.
    faceId: "d7a1c0de-58f4-4b0a-9a53-7c2b6e913f08",
    applicantId: "0f1d4a8e-6c63-4e0b-8a1d-52b7f3c9e6a4",
    workflowRunId: "a9d2c7f1-3b58-47e6-b0c4-8e1f6d5a2b73",
    customerUserId: "a-customer",
    encryptedBiometricToken: "a-biometric-token",
    signal: new AbortController().signal,
    show: (..._things: unknown[]): void => {},
    pino: { debug: log, info: log, warn: log, error: log },
    mock,
  };
}
