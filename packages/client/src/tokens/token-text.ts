/** Says whether the `Authorization` header can carry a text: visible ASCII characters and nothing else. */
export function isToken(text: unknown): text is string {
  return typeof text === "string" && /^[\x21-\x7e]+$/.test(text);
}

/** A token without the prefix `Bearer `, which the vendor accepts with or without. */
export function withoutPrefix(token: string): string {
  return token.replace(/^\s*Bearer\s+/i, "").trim();
}
