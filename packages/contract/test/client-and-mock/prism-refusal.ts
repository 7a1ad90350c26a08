/**
 * Why Prism refused a request, or `undefined` where it did not.
 *
 * A refusal is easily taken for a documented answer: when the document has an example for 400 or 401, Prism answers a
 * request that breaks the document with that example. Only the header with the violations tells the two apart. Where
 * there is no such example, the refusal is a problem document. Reads a copy, so the answer can still be read.
 */
export async function prismRefusal(response: Response): Promise<string | undefined> {
  const violations = response.headers.get("sl-violations");
  if (violations) return violations;
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return undefined;
  return response.clone().text();
}
