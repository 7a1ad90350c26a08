/**
 * Reads the wait that a `Retry-After` header asks for, in milliseconds. The header holds seconds or an HTTP date.
 * `undefined` if it is missing or unreadable. A date is compared with the response's own, so that no clock has to agree
 * with another.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // The platform reads almost anything as a date.
  if (!/^\w{3}, .+ GMT$/.test(value)) return undefined;
  const wait = Date.parse(value) - (Date.parse(headers.get("date") ?? "") || Date.now());
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
