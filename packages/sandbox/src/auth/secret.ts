import { sameText, sha256 } from "../platform/hash.js";
import type { ApplicationRecord } from "../store/records.js";

/** What the secret of an application that does not exist is compared with: no text has this hash. */
const noHash = "-".repeat(64);

/** Whether a secret is that of the application. It takes as long for one that does not exist. */
export function isSecretOf(application: ApplicationRecord | undefined, secret: string): boolean {
  return sameText(sha256(secret), application?.secretHash ?? noHash);
}
