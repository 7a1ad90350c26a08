import { secretProperties } from "@idaas-face/types";

const secret: readonly string[] = secretProperties;

/** A copy of JSON in which the members that the file marks as secret say so instead. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      secret.includes(name) && member !== null ? "[redacted]" : redact(member),
    ]),
  );
}
