import { type Call, nameOf } from "../call.js";
import { CallError, factsOf } from "./call-error.js";
import { labelError } from "./label.js";
import { innermostCode, innermostMessage, safeCause } from "./safe-cause.js";

/** The server could not be reached, or the connection broke before the response was complete. */
export class ConnectionError extends CallError {
  declare readonly name: "ConnectionError";
}

/** Says whether a value is a {@link ConnectionError}, from this or another copy of the package. */
export const isConnectionError = labelError(ConnectionError, "ConnectionError");

/** The error of an attempt to reach `url` that failed with `error` before the response was complete. Shows the host alone. */
export function connectionError(call: Call, url: string, error: unknown): ConnectionError {
  const { redactor } = call;
  const code = innermostCode(error);
  const { host } = new URL(url);
  const message = `${nameOf(call)} got no response from ${host}: the connection failed${code && ` (${redactor.text(code)})`}.`;
  return new ConnectionError(message, { ...factsOf(call), cause: safeCause(error, redactor) });
}

/** Codes of failures before anything was sent: no address, no connection, no certificate to trust. */
const neverSent = /^(ENOTFOUND|EAI_\w+|ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT)$|CERT|_VERIFY_/;
/** How Node begins, and Deno writes, the message of a connection that was never made. */
const neverConnected = /^connect E|client error \(Connect\)/;

/** Says whether a failure proves that the request was not sent. */
export function isNeverSent(error: unknown): boolean {
  return neverSent.test(innermostCode(error)) || neverConnected.test(innermostMessage(error));
}
