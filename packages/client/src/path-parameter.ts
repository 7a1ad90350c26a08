import { ConfigurationError } from "./errors/configuration-error.js";

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The client's names of the path parameters. */
const names: Record<string, string> = { userid: "userUuid", faceid: "faceId" };

/**
 * Refuses a path parameter that cannot be an ID. Anything else could change which path is called, even when encoded: some
 * servers decode a path before they split it, and some do so twice.
 */
export function checkPathParameter(name: string, value: unknown): string {
  if (typeof value === "string" && /^\w[\w.-]{0,99}$/.test(value)) return value;
  throw new ConfigurationError(notUuid(name, value));
}

/** Says how to mend an ID that is not a UUID, in case the server refused it or did not find it. Empty for a UUID. */
export function uuidHint(name: string, value = ""): string {
  return uuid.test(value) ? "" : notUuid(name, value);
}

/** Does not quote the value: it may be an e-mail address. */
function notUuid(name: string, value: unknown): string {
  // openapi-fetch sends the name of a parameter in braces where its value is missing.
  const isGiven = value && !/^%7B\w+%7D$/i.test(String(value));
  const source = name === "userid" ? " Find the UUID with `faces.findUser(…)`." : "";
  return `\`${names[name] ?? name}\` must be a UUID; got ${isGiven ? "something else" : "nothing"}.${source}`;
}
