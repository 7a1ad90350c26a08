/**
 * Chooses the version with which a user begins. It is not 0, because a removed user may come back: a decision about the one
 * before must not change the one after.
 */
export function firstVersion(): number {
  return Math.floor(Math.random() * 2 ** 48);
}
