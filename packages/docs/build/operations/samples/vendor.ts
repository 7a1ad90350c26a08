import type { LocatedOperation } from "@idaas-face/spec/operations";
import { pythonName } from "../names.js";
import type { Call } from "./call.js";

/**
 * Writes the call by the vendor's Python client. Its set-up and the way to make a body are not public, so the sample leaves
 * both out.
 */
export function pythonSample({ operation, parameters, body, bodyType, hasResult }: Call): string {
  const type = bodyType && pythonName(bodyType);
  const api = apiOf(operation);
  const call = `${pythonName(api)}.${pythonName(operation.operationId)}(${argumentsOf(parameters, type)})`;
  return [
    `# ${pythonName(api)}: the ${api} of the vendor's client`,
    ...(type ? [`# ${type}: ${madeOf(body, bodyType)}`] : []),
    ...Object.entries(parameters).map(([name, value]) => `${name} = "${value}"`),
    hasResult ? `result = ${call}` : call,
  ].join("\n");
}

export function javaSample({ operation, parameters, body, bodyType, hasResult }: Call): string {
  const variable = bodyType && lowerFirst(bodyType);
  const api = apiOf(operation);
  const object = lowerFirst(api);
  const call = `${object}.${operation.operationId}(${argumentsOf(parameters, variable)});`;
  return [
    `// ${object}: the ${api} of the vendor's client`,
    ...(variable ? [`// ${variable}: ${madeOf(body, bodyType)}`] : []),
    ...Object.entries(parameters).map(([name, value]) => `String ${name} = "${value}";`),
    hasResult ? `var result = ${call}` : call,
  ].join("\n");
}

/** Names the class of the vendor's clients that has the operation: the tag gives the name. */
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
  const properties = Object.entries(body as object).map(
    ([name, value]) => `${name} = ${JSON.stringify(value)}`,
  );
  return `a ${type} with ${properties.join(" and ")}`;
}
