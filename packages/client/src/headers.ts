import { requireThat } from "./errors/configuration-error.js";

/** Headers by name. `null` unsets one that was set for the client. */
export type HeaderOptions = Readonly<Record<string, string | null | undefined>>;

/** Headers with those of the user on top, names in lower case. */
export function mergeHeaders(
  base: Readonly<Record<string, string>>,
  options: HeaderOptions | undefined,
): Record<string, string> {
  const headers = { ...base };
  for (const [name, value] of entriesOf(options)) {
    if (value === null) delete headers[name.toLowerCase()];
    else headers[name.toLowerCase()] = value;
  }
  return headers;
}

/**
 * The values of headers that carry a secret by their name, and their longer parts, such as those of a cookie. The word
 * `Bearer` is not one of them: without it, nobody would find another token behind it.
 */
export function secretHeaders(headers: HeaderOptions | undefined): string[] {
  return secretsInHeaders(entriesOf(headers));
}

/** The same of headers that are known to be such as can be sent. */
export function secretsInHeaders(headers: [name: string, value: string | null][]): string[] {
  return headers.flatMap(([name, value]) =>
    value && /auth|cookie|key|password|secret|token/i.test(name)
      ? [value, ...value.split(/^bearer\s+|[\s;=,]+/i).filter(({ length }) => length >= 6)]
      : [],
  );
}

function entriesOf(headers: HeaderOptions = {}): [string, string | null][] {
  const entries = Object.entries(Object(headers)).filter(([, value]) => value !== undefined);
  requireThat(
    headers === Object(headers) && !(Symbol.iterator in headers) && entries.every(canBeSent),
    "`headers` must be an object: each value `null`, or one line of Latin text.",
  );
  return entries as [string, string | null][];
}

/** The platform's own error quotes the value, which may be a secret. */
function canBeSent([name, value]: [string, unknown]): boolean {
  try {
    const isText = value === null || typeof value === "string";
    return isText && new Headers([[name, value ?? ""]]).has(name);
  } catch {
    return false;
  }
}
