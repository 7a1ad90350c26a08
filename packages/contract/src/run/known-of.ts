import { randomBytes, randomUUID } from "node:crypto";
import type { Known } from "../checks/known.js";

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Says whether a name of a user is a UUID. Otherwise it is a login name. */
export const isUuid = (user: string): boolean => uuid.test(user);

/** Collects the facts that a run knows at its beginning. */
export function knownOf(
  credentials: Known["application"],
  viewer: Known["viewer"],
  user: string | undefined,
): Known {
  const byUuid = user !== undefined && isUuid(user);
  const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString();
  return {
    application: credentials,
    viewer,
    user: byUuid ? user : undefined,
    loginName: byUuid ? undefined : user,
    token: undefined,
    viewerToken: undefined,
    faces: new Map(),
    listable: new Set(),
    madeUp: {
      uuid: randomUUID(),
      text: `idaas-face-contract-${randomBytes(6).toString("hex")}`,
      secret: randomBytes(24).toString("base64url"),
      expiry: inAMonth.replace(/\.\d+Z$/, "Z"),
      applicantId: randomUUID(),
      workflowRunId: randomUUID(),
    },
  };
}
