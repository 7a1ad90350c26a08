/**
 * Reads a date and time as the vendor writes them: `2026-11-02T09:27:00Z`, or `2018-05-28T19:07:50.328+0000`, which is not
 * what `Date` takes everywhere. The vendor's documentation has both forms.
 *
 * @param text a property of a response, such as `created` or `expiry`
 * @returns the time, or `undefined` for anything that is not written in one of these forms
 */
export function parseDateTime(text: unknown): Date | undefined {
  if (typeof text !== "string") return undefined;
  const withColon = text.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(withColon)) return undefined;
  const date = new Date(withColon);
  return Number.isNaN(Number(date)) ? undefined : date;
}
