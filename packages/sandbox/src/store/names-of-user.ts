import type { UserRecord } from "./records.js";

/**
 * Lists the keys that find a user: login name and aliases, each once. They are sorted, so that two users who are added at the
 * same time with the same names do not wait for each other in a database.
 */
export function namesOfUser({ userId, aliases }: Pick<UserRecord, "userId" | "aliases">): string[] {
  return [...new Set([userId, ...aliases].map(nameKey))].sort();
}

/**
 * Makes a key of a login name or an alias. Neither its case nor the way in which Unicode writes a character makes a difference.
 * Upper case comes first, because some letters differ in lower case only: "ß" and "ss", "σ" and "ς".
 */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
