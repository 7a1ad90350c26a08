import { secretProperties } from "@idaas-face/types";

const names: ReadonlySet<string> = new Set(secretProperties);

/** Every text in a body that stands at a property which the document marks as secret, wherever that property is. */
export function secretsIn(value: unknown, inside = false): string[] {
  if (typeof value === "string") return inside ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => secretsIn(item, inside));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => secretsIn(item, inside || names.has(name)));
}

/** A body without the texts that the document marks as secret: what is left must not repeat one. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== "object" || value === null) return value;
  const rest = Object.entries(value).filter(([name]) => !names.has(name));
  return Object.fromEntries(rest.map(([name, item]) => [name, withoutSecrets(item)]));
}
