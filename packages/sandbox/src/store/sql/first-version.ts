/**
 * The version that a user begins with. It is not 0, because a user who was removed may come back: whoever has read the one
 * before must not change the one after.
 */
export function firstVersion(): number {
  return Math.floor(Math.random() * 2 ** 48);
}
