/**
 * Returns a key for each thing of a list that has the newest first and loses the oldest: the thing itself as a text, with a
 * number if several are alike. The oldest has the number 0, so that a key stays when newer ones come.
 */
export function keysOf<T>(list: readonly T[], textOf: (thing: T) => string): string[] {
  const counts = new Map<string, number>();
  return list
    .toReversed()
    .map((thing) => {
      const text = textOf(thing);
      const count = counts.get(text) ?? 0;
      counts.set(text, count + 1);
      return `${text} ${count}`;
    })
    .reverse();
}
