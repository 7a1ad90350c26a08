import { Refusal } from "../api/refusal.js";
import { isSecretOf } from "../auth/secret.js";
import { base64 } from "../platform/base64.js";
import { formatDateTime } from "../platform/date-time.js";
import type { FaceOperation } from "./face-call.js";

/** The lifetime of a token: 15 minutes, as in the vendor's samples. */
const tokenLifetimeMs = 15 * 60 * 1000;

export const authenticate: FaceOperation<"authenticateAdminApiUsingPOST"> = async (
  { body },
  { world, now },
) => {
  const application = await world.store.application(body.applicationId.toLowerCase());
  if (!application) throw new Refusal("applicationNotFound");
  if (!isSecretOf(application, body.sharedSecret)) throw new Refusal("credentialsRejected");
  if (application.disabled) throw new Refusal("applicationDisabled");
  const authToken = base64(world.random(32));
  const expires = now + tokenLifetimeMs;
  await world.store.addToken({ hash: world.hash(authToken), applicationId: application.id, expires }, now);
  return { authToken, creationTime: formatDateTime(now), expirationTime: formatDateTime(expires) };
};
