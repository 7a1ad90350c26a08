import { ConfigurationError } from "./errors/configuration-error.js";

/**
 * Refuses a path parameter that would change which path is called, even when encoded: some servers decode a path before
 * they split it. The value is not part of the error, since a mistaken one may be an e-mail address.
 */
export function checkPathParameter(name: string, value: unknown): string {
  const problem = problemOf(value);
  if (problem) throw new ConfigurationError(`The ${name} ${problem}: pass the ID that IDaaS gave, a UUID.`);
  return value as string;
}

function problemOf(value: unknown): string | undefined {
  if (typeof value !== "string") return `is not a string but ${value === null ? "null" : typeof value}`;
  if (value.trim() === "") return "is empty";
  if (!value.isWellFormed()) return "is not well-formed Unicode";
  // Some servers decode twice.
  const decoded = value.replace(/%([0-9a-f]{2})/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  // Servers in Java take what follows a semicolon for a parameter of the segment.
  if (/^\.{1,2}(?:;|$)/.test(decoded.trim())) return "is a relative path";
  if (/[/\\]/.test(decoded)) return "contains a slash";
  if (/\p{Cc}/u.test(decoded)) return "contains a control character";
  return undefined;
}
