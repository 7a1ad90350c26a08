import { type AdminApiAuthenticationResult, parseDateTime } from "@idaas-face/types";

/** The lifetime of a token whose end the response does not tell: the span in the vendor's samples. */
const assumedLifetimeMs = 15 * 60 * 1000;

/**
 * Works out when a token expires by the client's clock, in milliseconds since 1970. It compares the server's times with
 * each other, or with the date of its response, so that a clock that is wrong here does no harm.
 *
 * @param sentAt the time at which the token was requested, by the client's clock, in milliseconds since 1970
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
