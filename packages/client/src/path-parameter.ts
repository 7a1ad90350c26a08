import { requireThat } from "./errors/configuration-error.js";

/**
 * Refuses a path parameter that would change which path is called, even when encoded: some servers decode a path before
 * they split it. Refuses an e-mail address as well, which would end in the logs of servers. The value is not part of the error.
 */
export function checkPathParameter(name: string, value: unknown): string {
  const is = typeof value === "string" ? "no ID" : `no string but ${value === null ? value : typeof value}`;
  requireThat(
    typeof value === "string" && isOneSegment(value),
    `The ${name} is ${is}: pass the UUID that IDaaS gave, and no login name or e-mail address.`,
  );
  return value;
}

/** Longer than any ID, and short enough for a path. */
const longest = 1000;

function isOneSegment(value: string): boolean {
  if (/^[\w-]{1,100}$/.test(value)) return true;
  // Some servers decode twice.
  const decoded = value.replace(/%([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  // No relative path, with or without what servers in Java take for a parameter of the segment; no slash, no address.
  const isOdd = /^\.{0,2}\s*(?:;|$)|[/\\@\p{Cc}]/u.test(decoded.trim()) || /\p{Cc}/u.test(decoded);
  return value.isWellFormed() && value.length <= longest && !isOdd;
}
