/** The value of a JSON text, or `undefined` where the text is not JSON. The parser's own error quotes the text, which may be a secret. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
