import { requireThat } from "./errors/configuration-error.js";

/**
 * Refuses a path parameter that is no ID. Anything else could change which path is called, even when encoded: some servers
 * decode a path before they split it, and some do so twice. An e-mail address would end in their logs: so the value is not
 * part of the error either.
 */
export function checkPathParameter(name: string, value: unknown): string {
  requireThat(
    typeof value === "string" && /^\w[\w.-]{0,99}$/.test(value),
    `The ${name} is ${value ? "no ID" : "missing"}: pass the UUID that IDaaS gave, and no login name or e-mail address.`,
  );
  return value;
}
