import { ConfigurationError } from "./errors/configuration-error.js";

/** Headers by name. `null` unsets one that was set for the client. */
export type HeaderOptions = Readonly<Record<string, string | null>>;

/** The headers of a call: those of the client, then those of the call on top. */
export function mergeHeaders(...layers: (HeaderOptions | undefined)[]): Headers {
  const headers = new Headers();
  for (const [name, value] of layers.flatMap((layer) => Object.entries(layer ?? {}))) {
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

/** The values of headers whose names say that they carry a secret. */
export function secretHeaders(headers: HeaderOptions | undefined): string[] {
  return Object.entries(headers ?? {}).flatMap(([name, value]) =>
    value !== null && /auth|cookie|key|password|secret|token/i.test(name) ? [value] : [],
  );
}
