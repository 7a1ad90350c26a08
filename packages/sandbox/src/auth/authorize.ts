import type { LocatedOperation } from "@idaas-face/spec/operations";
import { Refusal } from "../api/refusal.js";
import type { Known } from "../store/store.js";
import type { PresentedCredentials } from "./credentials.js";
import { isSecretOf } from "./secret.js";

/**
 * Checks that a request may call its operation.
 *
 * @throws a {@link Refusal} if a request may not do what its operation does: it has no good token, or the application's role
 * lacks the permission
 */
export function authorize(
  { authenticated, permission }: LocatedOperation,
  credentials: PresentedCredentials,
  known: Known,
  now: number,
): void {
  if (!authenticated) return;
  const { application } = known;
  if (!application || application.disabled || !isGood(credentials, known, now)) {
    throw new Refusal("tokenRejected", mayNotBeLongLived(credentials, application) ? notAllowed : {});
  }
  if (permission && !application.permissions.some((granted) => granted === permission)) {
    throw new Refusal("permissionMissing", {
      message: `The role of the application lacks the permission ${permission}.`,
      parameters: [{ permission }],
    });
  }
}

const notAllowed = {
  message: "This application does not allow long-lived tokens. Authenticate, and send the token.",
};

/** Says whether an application sends its right secret as a token without permission. With a wrong one, nobody learns of it. */
function mayNotBeLongLived({ longLived }: PresentedCredentials, application: Known["application"]): boolean {
  if (!longLived || !application || application.disabled || application.allowLongLivedToken) return false;
  return isSecretOf(application, longLived.sharedSecret);
}

function isGood({ longLived }: PresentedCredentials, { token, application }: Known, now: number): boolean {
  if (!longLived) return token !== undefined && token.expires > now;
  return application?.allowLongLivedToken === true && isSecretOf(application, longLived.sharedSecret);
}
