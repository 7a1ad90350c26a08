/**
 * Reads a date and time as the vendor writes them, `2026-11-02T09:27:00Z` or `2018-05-28T19:07:50.328+0000`, as
 * milliseconds since 1970. Gives `undefined` for anything else.
 */
export function parseWireDate(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  const withColon = text.replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(withColon)) return undefined;
  const milliseconds = Date.parse(withColon);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}
