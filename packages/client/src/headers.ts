import { ConfigurationError } from "./errors/configuration-error.js";

/** Headers by name. `null` unsets one that was set for the client. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** Headers with those of the user on top, names in lower case. */
export function mergeHeaders(
  base: Readonly<Record<string, string>>,
  options: HeaderOptions | undefined,
): Record<string, string> {
  const headers = { ...base };
  for (const [name, value] of entriesOf(options)) {
    try {
      new Headers([[name, value ?? ""]]);
    } catch {
      // The platform's own error quotes the value, which may be a secret.
      throw new ConfigurationError(
        "A name or a value in headers cannot be sent: check it for line breaks and non-Latin text.",
      );
    }
    if (value === null) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
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

function entriesOf(headers: HeaderOptions = {}): [string, string | null][] {
  const entries = Object.entries(headers ?? {}).filter(([, value]) => value !== undefined);
  const isRecord = typeof headers === "object" && headers !== null && !(Symbol.iterator in headers);
  if (isRecord && entries.every(([, value]) => value === null || typeof value === "string")) {
    return entries as [string, string | null][];
  }
  throw new ConfigurationError("The headers have to be an object of names and values, each a text or null.");
}
