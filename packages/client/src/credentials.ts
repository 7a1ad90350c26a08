import { requireThat } from "./errors/configuration-error.js";
import { parseJson } from "./parse-json.js";

/** The credentials of an Administration API application. They belong on a server, never in a browser. */
export interface Credentials {
  /** The ID of the application. */
  readonly applicationId: string;
  /** The secret of the application. */
  readonly sharedSecret: string;
}

/** The JSON that the admin portal lets you download for an application. */
export interface CredentialsFile extends Credentials {
  /** The host of the tenant, without a scheme. */
  readonly hostname: string;
}

/** A copy of the credentials, after a check that they are there. */
export function checkCredentials(credentials: unknown): Credentials {
  const { applicationId, sharedSecret } = Object(credentials) as Credentials;
  requireThat(
    isText(applicationId) && isText(sharedSecret),
    "`credentials` need a non-empty `applicationId` and `sharedSecret`.",
  );
  return { applicationId, sharedSecret };
}

/** Reads the JSON that the admin portal lets you download, as text or already parsed. */
export function parseCredentialsFile(json: unknown): { baseUrl: string; credentials: Credentials } {
  const file = typeof json === "string" ? parseJson(json) : json;
  const { hostname } = Object(file) as CredentialsFile;
  requireThat(
    isText(hostname) && /^[\w.-]+(:\d+)?$/.test(hostname),
    "The credentials must be JSON with a `hostname`.",
  );
  return { baseUrl: `https://${hostname}`, credentials: checkCredentials(file) };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
