import { FaceClient } from "@idaas-face/client";

// Outside the handler: later calls of the same instance share the token.
const faces = FaceClient.fromEnv({ totalTimeoutMs: 10_000 });

export async function handler({ userUuid }) {
  const found = await faces.list(userUuid);
  return found.map(({ id, status }) => ({ id, status }));
}
