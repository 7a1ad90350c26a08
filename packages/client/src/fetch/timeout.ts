import type { CallContext } from "../call-context.js";
import { connectionError } from "../errors/connection-error.js";
import { responseError } from "../errors/response-error.js";
import { withinLimits } from "../time-limit.js";
import type { Fetch } from "./fetch.js";

/**
 * One attempt: sends the request and reads the whole body, both within the limits of the call. The answer that it gives
 * is complete: nothing read from it later can fail or wait.
 */
export function withTimeout(next: Fetch, call: CallContext): Fetch {
  const late = `${call.operation.operationId} had no complete answer within ${call.timeoutMs} ms.`;
  return (request) =>
    withinLimits(call, late, async (signal) => {
      const { response, body } = await receive(next, request, signal).catch((error) => {
        throw connectionError(call, error);
      });
      return copyOf(response, body, call);
    });
}

async function receive(next: Fetch, request: Request, signal: AbortSignal) {
  const response = await next(request, { signal });
  return { response, body: await response.arrayBuffer() };
}

/** Statuses whose answers have no body; `Response` refuses to be made with one. */
const withoutBody = [204, 205, 304];

function copyOf(response: Response, body: ArrayBuffer, call: CallContext): Response {
  const { status, statusText, headers } = response;
  // What a browser makes of a redirect that it does not follow has the status 0.
  if (response.type === "opaqueredirect") throw responseError(call, "with a redirect, which is not followed");
  if (status < 200 || status > 599)
    throw responseError(call, `with the status ${status}, which is none of HTTP`);
  return new Response(withoutBody.includes(status) ? null : body, {
    status,
    // Servers write it in their language; `Response` takes none but English letters.
    statusText: /^[ -~]*$/.test(statusText) ? statusText : "",
    headers,
  });
}
