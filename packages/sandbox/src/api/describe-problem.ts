import type { ValidationError } from "@idaas-face/spec/body-validators";
import sentences from "../../control-document/dist/patterns.json" with { type: "json" };
import { withArticle } from "../with-article.js";

/** The number of problems that are told: a value may have a million. */
const mostProblems = 20;

/**
 * Chooses the problems to tell: the first ones, and one for a choice of schemas, each of which has problems of its own.
 *
 * @returns the problems, and the number of the others
 */
export function firstProblems(all: readonly ValidationError[]): [problems: ValidationError[], more: number] {
  const choices = new Set(all.filter(({ keyword }) => keyword === "oneOf").map((one) => one.instancePath));
  const told = new Set<string>();
  const problems = all.filter(({ instancePath }) => {
    const isTold = told.has(instancePath);
    told.add(instancePath);
    return !isTold || !choices.has(instancePath);
  });
  return [problems.slice(0, mostProblems), Math.max(0, problems.length - mostProblems)];
}

/**
 * Describes the problem of a value in words.
 *
 * @param nameOf writes the path of a property, whose parts are names and numbers of items. An empty path is that of the whole
 */
export function describeProblem(problem: ValidationError, nameOf: (path: string[]) => string): string {
  const { missingProperty, additionalProperty, allowedValues } = problem.params;
  const path = problem.instancePath.split("/").slice(1);
  if (typeof missingProperty === "string") return `${nameOf([...path, missingProperty])} is missing`;
  if (typeof additionalProperty === "string") return `${nameOf([...path, additionalProperty])} is unknown`;
  if (Array.isArray(allowedValues)) return `${nameOf(path)} must be one of ${allowedValues.join(", ")}`;
  return `${nameOf(path)} ${demandOf(problem)}`;
}

/** Says what the value must be. The sentence of a pattern is in the document: the pattern would be a riddle. */
function demandOf({ keyword, params, message }: ValidationError): string {
  const { pattern, type, format, limit } = params;
  if (keyword === "pattern") return (sentences as Record<string, string>)[String(pattern)] ?? `${message}`;
  if (keyword === "type")
    return `must be ${String(type)
      .split(",")
      .map((one) => (one === "null" ? one : withArticle(one)))
      .join(" or ")}`;
  if (keyword === "format") return formats[String(format)] ?? `${message}`;
  if (limit === 1 && keyword in least) return least[keyword as keyof typeof least];
  return keyword in bounds ? bounds[keyword as keyof typeof bounds](limit) : `${message}`;
}

const formats: Record<string, string> = {
  "date-time": "must be a date-time such as 2030-12-31T23:59:59Z",
};

/** Demands that the value is not empty. */
const least = {
  minLength: "must not be empty",
  minItems: "must not be empty",
  minProperties: "must have at least one property",
};

const bounds = {
  minimum: (limit: unknown) => `must be at least ${limit}`,
  maximum: (limit: unknown) => `must be at most ${limit}`,
  minLength: (limit: unknown) => `must have at least ${limit} characters`,
  maxLength: (limit: unknown) => `must have at most ${limit} characters`,
  minItems: (limit: unknown) => `must have at least ${limit} items`,
  maxItems: (limit: unknown) => `must have at most ${limit} items`,
  minProperties: (limit: unknown) => `must have at least ${limit} properties`,
  maxProperties: (limit: unknown) => `must have only ${limit === 1 ? "one property" : `${limit} properties`}`,
};
