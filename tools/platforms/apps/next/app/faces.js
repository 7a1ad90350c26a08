import { FaceClient } from "@idaas-face/client";

export const faces = FaceClient.fromEnv({
  hooks: { onRetry: ({ reason }) => console.log(`retried after ${reason}`) },
});
