import type { Answer } from "../api/answer.js";
import { toResponse } from "../api/answer.js";
import type { World } from "../world.js";
import { breakInBody, ConnectionClosedError, withHtml } from "./broken-response.js";
import type { FaultEffect } from "./fault.js";

/**
 * Carries a request out under a fault.
 *
 * @throws a {@link ConnectionClosedError} where the connection breaks
 */
export async function withFault(
  { delayMs = 0, dropToken, status, close, html, truncate }: FaultEffect,
  tokenHash: string | undefined,
  { store, sleep }: World,
  carryOut: () => Promise<Answer>,
): Promise<Response> {
  if (delayMs > 0) await sleep(delayMs);
  if (dropToken && tokenHash !== undefined) await store.removeToken(tokenHash);
  if (close === "before") throw new ConnectionClosedError();
  const answer = status === undefined ? await carryOut() : faultAnswer(status);
  if (close === "after") throw new ConnectionClosedError();
  const response = html ? withHtml(toResponse(answer)) : toResponse(answer);
  if (truncate) throw await breakInBody(response);
  return response;
}

function faultAnswer(status: number): Answer {
  return {
    status,
    body: { errorCode: "fault", errorMessage: "A fault of the sandbox caused this response." },
  };
}
