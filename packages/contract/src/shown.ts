/** A name that a server sent, as a report may show it: a plain word stands as it is, and of others only the length. */
export function shownName(name: string): string {
  return /^[A-Za-z_$][\w$.-]{0,59}$/.test(name) ? name : `(a name of ${name.length} characters)`;
}

/** A short value that a server sent, such as a status or an error code, under the same rule. */
export function shownWord(value: unknown): string {
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (typeof value !== "string") return typeOf(value);
  return /^[A-Za-z][\w.-]{0,47}$/.test(value) ? value : `(a text of ${value.length} characters)`;
}

/** The JSON type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
