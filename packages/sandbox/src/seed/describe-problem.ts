import type { ValidationError } from "@idaas-face/spec/body-validators";
import known from "../../control-document/dist/seed-properties.json" with { type: "json" };
import { messageOf } from "../api/message-of.js";
import { nameHint } from "../name-hint.js";

/** Says in a sentence what is wrong with which property of a seed. */
export function describeProblem(problem: ValidationError): string {
  const { missingProperty, additionalProperty, allowedValues } = problem.params;
  const path = problem.instancePath.split("/").slice(1);
  if (typeof missingProperty === "string") return `${nameOf([...path, missingProperty])} is missing.`;
  if (typeof additionalProperty === "string") {
    const names = known[(path[0] ?? "") as keyof typeof known] ?? [];
    return `${nameOf([...path, additionalProperty])} is unknown: ${nameHint(additionalProperty, names)}`;
  }
  if (Array.isArray(allowedValues)) return `${nameOf(path)} must be one of ${allowedValues.join(", ")}.`;
  return `${nameOf(path)} ${messageOf(problem)}.`;
}

/** Writes a path as code does: `users[0].id`. */
function nameOf(path: string[]): string {
  if (path.length === 0) return "it";
  return `\`${path
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "")}\``;
}
