import type { UserRecord } from "./records.js";

/**
 * The keys by which a user is found: login name and aliases, each once. They are sorted, so that two users who are added at the
 * same time with the same names do not wait for each other in a database.
 */
export function namesOfUser({ userId, aliases }: Pick<UserRecord, "userId" | "aliases">): string[] {
  return [...new Set([userId, ...aliases].map(nameKey))].sort();
}

/**
 * A login name or an alias as a key. Neither case makes a difference, nor how Unicode writes the same character. Upper case comes
 * first, because some letters differ in lower case only: "ß" and "ss", "σ" and "ς".
 */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}
