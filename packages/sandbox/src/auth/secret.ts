import { sameText, sha256 } from "../platform/hash.js";
import type { ApplicationRecord } from "../store/records.js";

/** Says whether a secret is that of the application. */
export function isSecretOf({ secretHash }: ApplicationRecord, secret: string): boolean {
  return sameText(sha256(secret), secretHash);
}
