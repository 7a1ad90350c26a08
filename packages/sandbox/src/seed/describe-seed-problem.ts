import type { ValidationError } from "@idaas-face/spec/body-validators";
import known from "../../control-document/dist/seed-properties.json" with { type: "json" };
import { describeProblem } from "../api/describe-problem.js";
import { nameHint } from "../name-hint.js";

/** Says in a sentence what is wrong with which property of a seed. */
export function describeSeedProblem(problem: ValidationError): string {
  const { additionalProperty } = problem.params;
  const sentence = describeProblem(problem, nameOf);
  if (typeof additionalProperty !== "string") return `${sentence}.`;
  const list = problem.instancePath.split("/")[1] ?? "";
  return `${sentence}: ${nameHint(additionalProperty, known[list as keyof typeof known] ?? [])}`;
}

/** Writes a path as code does: `users[0].id`. */
function nameOf(path: string[]): string {
  if (path.length === 0) return "it";
  const code = path.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join("");
  return `\`${code.replace(/^\./, "")}\``;
}
