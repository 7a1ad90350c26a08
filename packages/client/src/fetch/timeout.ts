import { untilAborted } from "../abort.js";
import type { CallContext } from "../call-context.js";
import { abortedError } from "../errors/aborted-error.js";
import { connectionError } from "../errors/connection-error.js";
import { FaceError } from "../errors/face-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Fetch } from "./fetch.js";

/**
 * One attempt: sends the request and reads the whole body, and ends both after `timeoutMs` or when the call is aborted.
 * The answer that it gives is complete: nothing read from it later can fail or wait.
 */
export function withTimeout(next: Fetch, call: CallContext): Fetch {
  return async (request) => {
    if (call.signal?.aborted) throw abortedError(call);
    const attempt = new AbortController();
    const timer = setTimeout(() => attempt.abort(), call.timeoutMs);
    try {
      const answer = untilAborted(readWhole(next, request, attempt.signal), attempt.signal, () => late(call));
      return await untilAborted(answer, call.signal, () => abortedError(call));
    } catch (error) {
      throw error instanceof FaceError ? error : connectionError(call, error);
    } finally {
      clearTimeout(timer);
      attempt.abort();
    }
  };
}

function late({ operation: { operationId }, timeoutMs }: CallContext): TimeoutError {
  return new TimeoutError(`${operationId} had no complete answer within ${timeoutMs} ms.`, { operationId });
}

/** Statuses whose answers have no body; `Response` refuses to be made with one. */
const withoutBody = [204, 205, 304];

async function readWhole(next: Fetch, request: Request, signal: AbortSignal): Promise<Response> {
  const response = await next(request, { signal });
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(withoutBody.includes(status) ? null : body, { status, statusText, headers });
}
