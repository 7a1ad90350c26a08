import { requireThat } from "./errors/configuration-error.js";
import { parseJson } from "./parse-json.js";

/** The credentials of an Administration API application. They belong on a server, never in a browser. */
export interface Credentials {
  /** The ID of the application. */
  readonly applicationId: string;
  /** The secret of the application. */
  readonly sharedSecret: string;
  /**
   * Whether every request carries the ID and the secret in place of a token: no token is requested. It is for applications
   * that allow long-lived tokens (`allowLongLivedToken`). Observed on real tenants, not documented by the vendor.
   *
   * @default false
   */
  readonly longLived?: boolean | undefined;
}

/** The JSON that the admin portal lets you download for an application. */
export interface CredentialsFile extends Credentials {
  /** The host of the tenant, without a scheme. */
  readonly hostname: string;
}

/** A copy of the credentials, after a check that they are there. */
export function checkCredentials(credentials: unknown): Credentials {
  const { applicationId, sharedSecret, longLived = false } = Object(credentials) as Credentials;
  requireThat(
    isText(applicationId) && isText(sharedSecret) && typeof longLived === "boolean",
    "`credentials` must have an `applicationId` and a `sharedSecret`, both as text; `longLived` must be true or false.",
  );
  return { applicationId, sharedSecret, ...(longLived && { longLived }) };
}

/** Reads the JSON that the admin portal lets you download, as text or already parsed. */
export function parseCredentialsFile(json: unknown): { baseUrl: string; credentials: Credentials } {
  const file = typeof json === "string" ? parseJson(json) : json;
  const { hostname } = Object(file) as CredentialsFile;
  requireThat(
    isText(hostname) && /^[\w.-]+(:\d+)?$/.test(hostname),
    "The credentials must be JSON with a `hostname`, as the admin portal gives them.",
  );
  return { baseUrl: `https://${hostname}`, credentials: checkCredentials(file) };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
