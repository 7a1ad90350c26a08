import type { Redactor } from "../redactor.js";

const longest = 120;

/**
 * A few words of a body that the OpenAPI document does not promise, for a person to see where it comes from: the title of a
 * page, or the start of a text. JSON gives nothing, and only plain words and short numbers are kept, since a response may
 * hold secrets that nobody can recognize.
 */
export function excerptOf(text: string, redactor: Redactor): string {
  const start = redactor.text(text).slice(0, 4000).trim();
  const words = start.startsWith("<") ? (/<title[^>]*>([^<]*)/i.exec(start)?.[1] ?? "") : start;
  // Where JSON begins, the words end.
  const [prose = ""] = words.split(/[{"]|\[(?!redacted)/, 1);
  const plain = prose.match(/(?<!\S)(?:[a-z]{1,20}|\d{1,3})[.,:;!?]?(?!\S)/gi) ?? [];
  return plain.join(" ").slice(0, longest);
}
