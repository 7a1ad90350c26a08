/**
 * Reads a date in either documented form, in milliseconds; `NaN` where it is not one. The second form has an offset without a
 * colon, which no parser has to read.
 */
export const timeOf = (text: unknown): number =>
  Date.parse(String(text).replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
