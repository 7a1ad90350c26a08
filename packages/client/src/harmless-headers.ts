import type { Redactor } from "./redactor.js";

/** Those headers that errors, logs and hooks may show. */
const harmless = ["content-length", "content-type", "date", "retry-after", "server", "via", "x-request-id"];

/** What may be shown of the headers of an answer. */
export function harmlessHeaders(headers: Headers, redactor: Redactor): Record<string, string> {
  return Object.fromEntries(
    harmless.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, redactor.text(value)]];
    }),
  );
}
