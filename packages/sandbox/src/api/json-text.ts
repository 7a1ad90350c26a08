const quoteOrEscape = /["\\]/g;

/** Returns the position of the next match, or that of the end. The pattern has the flag `g`. */
export function find(text: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/**
 * Returns the position of the quote that ends a text of the JSON; or of a last backslash, whose escape goes on behind the end;
 * or of the end. It goes step by step: one pattern for the whole text would fail for a million escapes.
 *
 * @param from the position behind the quote that begins it
 */
export function findEndOfText(json: string, from: number): number {
  for (let at = from; ; at += 2) {
    at = find(json, quoteOrEscape, at);
    if (json[at] !== "\\" || at + 1 === json.length) return at;
  }
}
