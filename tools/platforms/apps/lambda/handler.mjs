import { FaceClient } from "@idaas-face/client";

// Made when the function starts, and kept for all its calls.
// To check responses, it loads another of its modules.
const faces = FaceClient.fromEnv({ validateResponses: "throw" });

const calls = {
  list: (user) => faces.list(user),
  create: (user) => faces.create(user, { returnQRCode: true }),
  wait: (user, face) => faces.waitForStatus(user, face, { until: "ACTIVE", intervalMs: 50 }),
};

export async function handler({ call, ids }) {
  return calls[call](...ids);
}
