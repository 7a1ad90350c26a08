/** What a text is in JSON, or `undefined` where it is none. The parser's own error quotes the text, which may be a secret. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
