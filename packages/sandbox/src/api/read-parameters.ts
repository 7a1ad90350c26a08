import { isUuid } from "../platform/uuid.js";
import { describeProblem } from "./describe-problem.js";
import type { Endpoint } from "./endpoint.js";
import { Refusal } from "./refusal.js";

/**
 * Reads and decodes the parameters of a request.
 *
 * @throws a {@link Refusal} if one does not fit the document
 */
export function readParameters(
  endpoint: Endpoint<never>,
  pathParameters: Record<string, string>,
  query: URLSearchParams,
): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const name of endpoint.queryParameters.keys()) {
    const text = query.get(name);
    if (text !== null)
      parameters[name] = endpoint.queryParameters.get(name) === "integer" ? toNumber(text) : text;
  }
  for (const [name, text] of Object.entries(pathParameters)) parameters[name] = decode(name, text);
  checkParameters(endpoint, parameters);
  return parameters;
}

/**
 * Checks parameters against the document.
 *
 * @throws a {@link Refusal} if one does not fit
 */
export function checkParameters(
  { validateParameters }: Endpoint<never>,
  parameters: Record<string, unknown>,
): void {
  if (!validateParameters || validateParameters(parameters)) return;
  const problems = (validateParameters.errors ?? []).map((problem) =>
    describeProblem(problem, (path) => path.join("/")),
  );
  throw new Refusal("invalidParameter", { message: `A parameter does not fit: ${problems.join("; ")}.` });
}

/** Leaves a text that is not a number as it is: the validator refuses it. */
function toNumber(text: string): unknown {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

function decode(name: string, text: string): string {
  const id = idOf(text);
  if (id !== undefined) return id;
  throw new Refusal("invalidId", {
    message: `The ${name} in the path is not a UUID.`,
    parameters: [{ name }],
  });
}

/** Reads the ID in a path. `undefined` if it is not a UUID. */
export function idOf(text: string): string | undefined {
  const id = text.includes("%") ? decodePercent(text) : text;
  return id !== undefined && isUuid(id) ? id.toLowerCase() : undefined;
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
