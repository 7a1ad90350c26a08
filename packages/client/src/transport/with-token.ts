import type { Call } from "../call.js";
import { isAuthenticationError } from "../errors/authentication-error.js";
import { withinLimits } from "../time-limit.js";
import type { TokenSource } from "../tokens/token-source.js";
import type { Send } from "./send.js";

/** A server that rejects each token would otherwise be asked for one every time that a create is sent. */
const mostReplacements = 2;

/**
 * Gives the request the token that its operation needs. One that the server rejects is replaced, and the request sent once
 * more: the server has not carried it out. A token that another process has put into the store may be rejected as well; then
 * one is fetched.
 *
 * The token goes into the headers that `dispatch` has made for this request alone.
 */
export function withToken(tokens: TokenSource, next: Send): Send {
  return async (call, request) => {
    if (!call.operation.authenticated) return next(call, request);
    call.tokenHint = tokens.hint;
    let sent = request;
    let token = tokens.held() ?? (await waitForToken(call, (signal) => tokens.get(signal)));
    for (;;) {
      try {
        call.redactor.learnToken(token);
        sent.headers.authorization = (tokens.prefix ?? "Bearer ") + token;
        return await next(call, sent);
      } catch (error) {
        if (!isAuthenticationError(error) || call.replacedTokens >= mostReplacements) throw error;
        const rejected = token;
        const mustFetch = call.replacedTokens > 0;
        const fresh = await waitForToken(call, (signal) => tokens.replace(rejected, signal, mustFetch)).catch(
          (failure) => {
            // An attempt before this one may have been carried out, of which that error says nothing.
            throw call.outcome && !call.signal?.aborted ? error : failure;
          },
        );
        if (fresh === undefined) throw error;
        call.replacedTokens += fresh.isShared ? 1 : mostReplacements;
        token = fresh.token;
        // A `fetch` of the user's own may have kept the headers of the attempt before.
        sent = { ...request, headers: { ...request.headers } };
      }
    }
  };
}

/** Waits as long as the attempts of the call may take: the request for the token has retries of its own. */
function waitForToken<T>(call: Call, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ms = call.timeoutMs * (call.maxRetries + 1);
  call.heartbeat.dueAt = performance.now() + ms;
  return withinLimits(call, { ms, late: `had no token to send within ${ms} ms` }, work);
}
