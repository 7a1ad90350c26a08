import type { LocatedOperation } from "@idaas-face/spec/operations";
import type { UserGetParms } from "@idaas-face/types";
import { typeScriptName } from "../names.js";
import type { Call } from "./call.js";

/** Writes the call by our client. */
export function typeScriptSample({ operation, parameters, body, hasResult }: Call): string {
  const { clientMethod, authenticated } = operation;
  const given = Object.entries(parameters).map(
    ([name, value]) => `const ${typeScriptName(name)} = ${JSON.stringify(value)};`,
  );
  // Without arguments, authenticate takes the credentials of the client: a sample has none in its code.
  const values = [
    ...Object.keys(parameters).map(typeScriptName),
    ...(body === undefined || !authenticated ? [] : [literal(argumentOf(operation, body))]),
  ];
  const call = `await faces.${clientMethod}(${values.join(", ")});`;
  return [
    `import { FaceClient } from "@idaas-face/client";`,
    "",
    "const faces = FaceClient.fromEnv();",
    ...given,
    "",
    hasResult ? `const result = ${call}` : call,
  ].join("\n");
}

/** Writes the call by openapi-fetch's client below ours, by path. */
export function byPathSample({ operation, parameters, body, hasResult }: Call): string {
  const { method, path } = operation;
  const init = {
    ...(Object.keys(parameters).length > 0 && { params: { path: parameters } }),
    ...(body !== undefined && { body }),
  };
  const given = Object.entries(init).map(([name, value]) => `  ${name}: ${literal(value)},`);
  const call = `await faces.api.${method}(${JSON.stringify(path)}, {\n${given.join("\n")}\n});`;
  return [
    `import { FaceClient } from "@idaas-face/client";`,
    "",
    "const faces = FaceClient.fromEnv();",
    "",
    `const { ${hasResult ? "data, " : ""}error } = ${call}`,
  ].join("\n");
}

/** Returns the argument after the path parameters: the login name for a look-up, the body for the others. */
function argumentOf({ clientMethod }: LocatedOperation, body: unknown): unknown {
  return clientMethod === "findUser" ? (body as UserGetParms).userId : body;
}

/** Writes a value on one line, with names without quotes. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner)}`);
  return properties.length > 0 ? `{ ${properties.join(", ")} }` : "{}";
}
