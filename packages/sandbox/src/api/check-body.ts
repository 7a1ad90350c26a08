import type { ValidationError } from "@idaas-face/spec/body-validators";
import type { ErrorInfo } from "@idaas-face/types";
import { describeProblem, firstProblems } from "./describe-problem.js";
import type { DocumentedRefusals } from "./documented-refusals.js";
import type { Endpoint } from "./endpoint.js";
import { Refusal } from "./refusal.js";

/**
 * Checks a body against the schema of its operation.
 *
 * @throws a {@link Refusal} if it does not fit. If the document has an example about the wrong property, the
 * refusal is that example.
 */
export function checkBody(endpoint: Endpoint<never>, body: unknown): void {
  const validate = endpoint.validateBody;
  if (!validate || validate(body)) return;
  throw refusalOf(validate.errors ?? [], endpoint.refusals);
}

/** Makes the refusal of a body with mistakes. */
export function refusalOf(
  all: readonly ValidationError[],
  refusals: DocumentedRefusals = new Map(),
): Refusal {
  const [errors, others] = firstProblems(all);
  const more = others > 0 ? `; and ${others} more` : "";
  const names = [...new Set(errors.flatMap((error) => propertyOf(error) ?? []))];
  return new Refusal(exampleAbout(refusals, names[0]) ?? "invalidBody", {
    message: `The body does not fit: ${[...new Set(errors.map((error) => describeProblem(error, nameOf)))].join("; ")}${more}.`,
    parameters: names.map((name) => ({ name })),
  });
}

function exampleAbout(refusals: DocumentedRefusals, name: string | undefined): string | undefined {
  const isAbout = ({ parameters }: ErrorInfo) => parameters?.some((parameter) => parameter.name === name);
  return name === undefined ? undefined : [...refusals].find(([, { body }]) => isAbout(body))?.[0];
}

/** Returns the path of the wrong property, or `undefined` if the whole body is wrong. Names are the caller's own. */
function propertyOf({ instancePath, params }: ValidationError): string | undefined {
  const { missingProperty, additionalProperty } = params;
  const path = [instancePath, missingProperty ?? additionalProperty].filter(Boolean).join("/");
  return path.replace(/^\//, "") || undefined;
}

function nameOf(path: string[]): string {
  return path.length === 0 ? "the body" : `the property ${path.join("/")}`;
}
