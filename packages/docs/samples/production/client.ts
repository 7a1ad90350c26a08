import { FaceClient, type Logger } from "@idaas-face/client";

/** Makes the one client of a back end. */
export function productionClient(logger: Logger, countRetry: (operation: string) => void): FaceClient {
  // #region client
  const faces = FaceClient.fromEnv({
    timeoutMs: 10_000, // for one attempt
    totalTimeoutMs: 30_000, // for a call with its retries
    logger,
    logLevel: "warn",
    hooks: { onRetry: ({ operationId }) => countRetry(operationId) }, // for your metrics
  });
  // #endregion client
  return faces;
}
