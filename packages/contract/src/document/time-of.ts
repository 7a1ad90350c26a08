import { parseDateTime } from "@idaas-face/types";

/** Reads a date in either documented form, in milliseconds; `NaN` where it is not one. */
export const timeOf = (text: unknown): number => Number(parseDateTime(text));
