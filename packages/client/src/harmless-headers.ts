import type { Redactor } from "./redactor.js";

/** The headers that errors, logs and hooks may show. */
const harmless = ["content-length", "content-type", "date", "retry-after", "server", "via", "x-request-id"];

/** Picks the harmless headers of a response, redacted. */
export function harmlessHeaders(headers: Headers, redactor: Redactor): Record<string, string> {
  return Object.fromEntries(
    harmless.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, redactor.text(value)]];
    }),
  );
}
