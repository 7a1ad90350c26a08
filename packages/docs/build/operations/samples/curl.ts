import { filledPath } from "../names.js";
import type { Call } from "./call.js";

/** Writes the call by curl, for a shell that has the tenant's address, and a token if the call needs one. */
export function curlSample({ operation, parameters, body }: Call): string {
  const { method, authenticated } = operation;
  const words = [
    `curl --fail-with-body --request ${method} "$IDAAS_BASE_URL${filledPath(operation, parameters)}"`,
    ...(authenticated ? [`--header "Authorization: Bearer $IDAAS_TOKEN"`] : []),
    ...(body === undefined ? [] : [`--header "Content-Type: application/json"`, `--data '${inShell(body)}'`]),
  ];
  return words.join(" \\\n  ");
}

/** JSON between single quotes, which a shell takes as they are. */
function inShell(value: unknown): string {
  return JSON.stringify(value).replaceAll("'", `'\\''`);
}
