import type { ValidationError } from "@idaas-face/spec/documented-response-validators";

/** Says the rule that a value breaks, in words that fit after the name of the value. */
export function must({ keyword, message }: ValidationError): string {
  if (keyword === "pattern") return "must have the documented form";
  if (keyword === "format" && message.includes("date-time"))
    return "must be a date and time with a zone, such as 2026-01-31T09:30:00Z";
  return keyword === "type" ? message.replaceAll(",", " or ") : message;
}
