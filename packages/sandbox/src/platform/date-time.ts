import { parseDateTime } from "@idaas-face/types";

/**
 * The time that a `date-time` of a request names, in milliseconds since 1970. `undefined` for a second that does not exist here
 * (23:59:60), and for a time that no `date-time` in UTC can name.
 */
export function timeNamed(text: string): number | undefined {
  const time = Number(parseDateTime(text));
  return canBeNamed(time) ? time : undefined;
}

/** Says whether there is a `date-time` for a time: it has a year of four digits. */
export function canBeNamed(time: number): boolean {
  return !Number.isNaN(new Date(time).getTime()) && /^\d{4}-/.test(formatDateTime(time));
}

/** The last time that a `date-time` in UTC can name. */
export const lastTime = Date.parse("9999-12-31T23:59:59.999Z");

/** Writes a time as the `Date` header of a response does. */
export function httpDate(time: number): string {
  return new Date(time).toUTCString();
}

export function formatDateTime(time: number): string {
  return new Date(time).toISOString();
}
