import { type ResponseParts, toResponse } from "../api/response-parts.js";
import type { World } from "../world.js";
import { breakInBody, ConnectionClosedError, withHtml } from "./broken-response.js";
import type { FaultEffect } from "./fault.js";

/**
 * Carries a request out under a fault.
 *
 * @throws a {@link ConnectionClosedError} if the connection breaks
 */
export async function withFault(
  { delayMs = 0, dropToken, close, html, truncate }: FaultEffect,
  tokenHash: string | undefined,
  { store, sleep }: World,
  carryOut: () => Promise<ResponseParts>,
): Promise<Response> {
  if (delayMs > 0) await sleep(delayMs);
  if (dropToken && tokenHash !== undefined) await store.removeToken(tokenHash);
  if (close === "before") throw new ConnectionClosedError();
  const parts = await carryOut();
  if (close === "after") throw new ConnectionClosedError();
  const response = html ? withHtml(toResponse(parts)) : toResponse(parts);
  if (truncate) throw await breakInBody(response);
  return response;
}

/** The response of a fault with a status, in the place of that of the operation. */
export function faultResponse(status: number): ResponseParts {
  return {
    status,
    body: { errorCode: "fault", errorMessage: "A fault of the sandbox caused this response." },
  };
}
