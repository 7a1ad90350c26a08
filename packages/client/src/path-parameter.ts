import { requireThat } from "./errors/configuration-error.js";

/**
 * Refuses a path parameter that would change which path is called, even when encoded: some servers decode a path before
 * they split it. The value is not part of the error, since a mistaken one may be an e-mail address.
 */
export function checkPathParameter(name: string, value: unknown): string {
  const advice = "pass the ID that IDaaS gave, a UUID.";
  requireThat(
    typeof value === "string",
    `The ${name} is not a string but ${value === null ? "null" : typeof value}: ${advice}`,
  );
  requireThat(isOneSegment(value), `The ${name} is empty or no single part of a path: ${advice}`);
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
  // No relative path, with or without what servers in Java take for a parameter of the segment; no slash.
  const isOdd = /^\.{0,2}\s*(?:;|$)|[/\\\p{Cc}]/u.test(decoded.trim()) || /\p{Cc}/u.test(decoded);
  return value.isWellFormed() && value.length <= longest && !isOdd;
}
