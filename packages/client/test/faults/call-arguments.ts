import type { Call } from "./call.js";
import { callHeader } from "./understand.js";

/** The arguments of the client's method for a call: its path parameters, its body, its options. */
export function argumentsOf(call: Call, signal: AbortSignal): unknown[] {
  const { path, requestProperties } = call.operation;
  const ids: Record<string, string> = { "{userid}": call.userUuid, "{faceid}": call.faceId };
  return [
    ...(path.match(/\{\w+\}/g) ?? []).map((name) => ids[name]),
    ...(requestProperties.length > 0 ? [bodyOf(call)] : []),
    {
      signal,
      onUnknownOutcome: call.plan.onUnknownOutcome,
      headers: { [callHeader]: String(call.index) },
    },
  ];
}

/** The body, or what a method has in its place. */
function bodyOf({
  operation,
  userUuid,
  faceId,
  plan: { applicantId, sendsNeeded },
}: Call): object | string | undefined {
  // Without credentials of its own, authenticate takes those of the client.
  if (!operation.authenticated) return undefined;
  if (operation.clientMethod === "findUser") return userUuid;
  if (operation.retry !== "reconcile") {
    const needed = operation.retryNeeds.map((name) => [name, faceId]);
    return { expiry: "2027-01-01T00:00:00Z", ...(sendsNeeded && Object.fromEntries(needed)) };
  }
  // The web flow names an applicant, the mobile flow has an e-mail.
  return applicantId === undefined ? { deliverActivationEmail: true } : { applicantId };
}
