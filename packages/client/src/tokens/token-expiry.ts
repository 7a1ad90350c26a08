import type { AdminApiAuthenticationResult } from "@idaas-face/types";
import { parseDateTime } from "../parse-date-time.js";

/** How long a token is used whose end the response does not tell: the span in the vendor's samples. */
const assumedLifetimeMs = 15 * 60 * 1000;

/**
 * When a token expires by the client's clock, in milliseconds since 1970. The server's times are compared with each other,
 * or with the date of its response, so that a clock that is wrong here does no harm.
 *
 * @param sentAt when the token was asked for, by the client's clock
 */
export function tokenExpiry(
  { creationTime, expirationTime }: AdminApiAuthenticationResult,
  dateHeader: string | null,
  sentAt: number,
): number {
  const end = parseDateTime(expirationTime)?.getTime();
  const serverNow = parseDateTime(creationTime)?.getTime() || Date.parse(dateHeader ?? "") || sentAt;
  const lifetimeMs = end === undefined ? 0 : end - serverNow;
  return sentAt + (lifetimeMs > 0 ? lifetimeMs : assumedLifetimeMs);
}
