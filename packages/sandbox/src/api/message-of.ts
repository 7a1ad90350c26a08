import type { ValidationError } from "@idaas-face/spec/body-validators";
import sentences from "../../control-document/dist/patterns.json" with { type: "json" };

/** Describes the problem of a value in words: a pattern would be a riddle. */
export function messageOf({ params, message }: ValidationError): string {
  const { pattern } = params;
  return (typeof pattern === "string" && (sentences as Record<string, string>)[pattern]) || `${message}`;
}
