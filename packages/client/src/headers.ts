import { ConfigurationError } from "./errors/configuration-error.js";

/** Headers by name. `null` unsets one that was set for the client. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** The headers of a call: those of the client, then those of the call on top. */
export function mergeHeaders(...layers: (HeaderOptions | undefined)[]): Headers {
  const headers = new Headers();
  for (const [name, value] of layers.flatMap(entriesOf)) {
    try {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    } catch {
      // The platform's own error quotes the value, which may be a secret.
      throw new ConfigurationError(
        "A name or a value in headers cannot be sent: check it for line breaks and non-Latin text.",
      );
    }
  }
  return headers;
}

/** What headers hold that carry a secret by their name: the values and their parts, such as those of a cookie. */
export function secretHeaders(headers: HeaderOptions | undefined): string[] {
  return entriesOf(headers).flatMap(([name, value]) =>
    value !== null && /auth|cookie|key|password|secret|token/i.test(name)
      ? [value, ...value.split(/[\s;=,]+/).filter((part) => part.length >= 6)]
      : [],
  );
}

function entriesOf(headers: HeaderOptions | undefined): [string, string | null][] {
  const entries = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined);
  const isRecord = typeof headers === "object" && !(Symbol.iterator in headers);
  if (
    (headers === undefined || isRecord) &&
    entries.every(([, value]) => value === null || typeof value === "string")
  ) {
    return entries as [string, string | null][];
  }
  throw new ConfigurationError("The headers have to be an object of names and values, each a text or null.");
}
