/** Puts the article before a word that begins with the sound of its first letter, such as the name of a type. */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? "an" : "a"} ${word}`;
}
