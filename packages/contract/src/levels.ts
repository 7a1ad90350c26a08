/** What a run may do to the target, from the least to the most. */
export const levels = ["read", "write", "mail"] as const;

/**
 * `read` changes nothing, `write` creates, changes and deletes faces of one user, `mail` also sends that user e-mails.
 */
export type Level = (typeof levels)[number];

/** Whether a run of a level may do what needs another. */
export function includes(level: Level, needed: Level): boolean {
  return levels.indexOf(needed) <= levels.indexOf(level);
}
