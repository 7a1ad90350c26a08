import type { Place } from "./platform.js";

/** The environment from which `FaceClient.fromEnv` makes a client of the sandbox, which may have another address. */
export function environmentOf({ url, credentials }: Place["sandbox"], baseUrl = url): Record<string, string> {
  return {
    IDAAS_BASE_URL: baseUrl,
    IDAAS_APPLICATION_ID: credentials.applicationId,
    IDAAS_SHARED_SECRET: credentials.sharedSecret,
  };
}
