/**
 * Why Prism refused a request, or `undefined` where it did not.
 *
 * A refusal looks like a documented response: when the document has an example for 400 or 401, Prism responds with that
 * example to a request that breaks the document. Only the header with the violations tells the two apart. Where there is
 * no such example, the refusal is a problem document. Reads a copy, so the caller can still read the response.
 */
export async function prismRefusal(response: Response): Promise<string | undefined> {
  const violations = response.headers.get("sl-violations");
  if (violations) return violations;
  if (!response.headers.get("content-type")?.startsWith("application/problem+json")) return undefined;
  return response.clone().text();
}
