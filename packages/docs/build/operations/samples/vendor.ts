import type { LocatedOperation } from "@idaas-face/spec/operations";
import { pythonName } from "../names.js";
import type { Call } from "./call.js";

/**
 * The call by the vendor's clients. How one sets them up, and how one makes a body with them, is not public: the samples take
 * both for given.
 */
export function pythonSample({ operation, parameters, body, bodyType, hasAnswer }: Call): string {
  const type = bodyType && pythonName(bodyType);
  const api = apiOf(operation);
  const call = `${pythonName(api)}.${pythonName(operation.operationId)}(${argumentsOf(parameters, type)})`;
  return [
    `# ${pythonName(api)}: the ${api} of the vendor's client`,
    ...(type ? [`# ${type}: ${madeOf(body, bodyType)}`] : []),
    ...Object.entries(parameters).map(([name, value]) => `${name} = "${value}"`),
    hasAnswer ? `answer = ${call}` : call,
  ].join("\n");
}

export function javaSample({ operation, parameters, body, bodyType, hasAnswer }: Call): string {
  const variable = bodyType && lowerFirst(bodyType);
  const api = apiOf(operation);
  const object = lowerFirst(api);
  const call = `${object}.${operation.operationId}(${argumentsOf(parameters, variable)});`;
  return [
    `// ${object}: the ${api} of the vendor's client`,
    ...(variable ? [`// ${variable}: ${madeOf(body, bodyType)}`] : []),
    ...Object.entries(parameters).map(([name, value]) => `String ${name} = "${value}";`),
    hasAnswer ? `var answer = ${call}` : call,
  ].join("\n");
}

/** The class of the vendor's clients that has the operation: it is named after the tag. */
function apiOf({ source }: LocatedOperation): string {
  return `${source.tags?.[0]?.replaceAll(" ", "")}Api`;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function argumentsOf(parameters: Record<string, string>, body: string | undefined): string {
  return [...Object.keys(parameters), ...(body ? [body] : [])].join(", ");
}

function madeOf(body: unknown, type: string | undefined): string {
  const members = Object.entries(body as object).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
  return `a ${type} with ${members.join(" and ")}`;
}
