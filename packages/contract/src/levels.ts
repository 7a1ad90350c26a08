/** The levels of a run: the effects that it may have on the target, from the least to the most. */
export const levels = ["read", "write", "mail"] as const;

/**
 * The level of a run: `read` changes nothing, `write` creates, changes and deletes faces of one user, `mail` also sends
 * that user e-mails.
 */
export type Level = (typeof levels)[number];

/** Says whether a run of a level may do something that needs another level. */
export function includes(level: Level, needed: Level): boolean {
  return levels.indexOf(needed) <= levels.indexOf(level);
}
