import type { LocatedOperation } from "@idaas-face/spec/operations";
import type { UserGetParms } from "@idaas-face/types";
import { typeScriptName } from "../names.js";
import type { Call } from "./call.js";

/** The call by our client. */
export function typeScriptSample({ operation, parameters, body, hasAnswer }: Call): string {
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
    hasAnswer ? `const answer = ${call}` : call,
  ].join("\n");
}

/** What the method takes in the place of a body: a look-up the login name, the others the body. */
function argumentOf({ clientMethod }: LocatedOperation, body: unknown): unknown {
  return clientMethod === "findUser" ? (body as UserGetParms).userId : body;
}

/** A value as a person would write it: names without quotes, on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${name}: ${literal(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}
