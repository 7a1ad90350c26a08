import type { CallContext } from "../call-context.js";
import { isAuthenticationError } from "../errors/authentication-error.js";
import { withinLimits } from "../time-limit.js";
import type { TokenSource } from "../tokens/token-source.js";
import type { Send } from "./send.js";

/**
 * Gives the request the token that its operation needs. One that the server rejects is replaced, and the request sent once
 * more: the server has not carried it out.
 */
export function withAuthentication(next: Send, call: CallContext, tokens: TokenSource): Send {
  const { operation, redactor, timeoutMs, maxRetries } = call;
  if (!operation.authenticated) return next;

  // As long as the attempts of the call may take: the request for the token has retries of its own.
  const ms = timeoutMs * (maxRetries + 1);
  const limit = { ms, late: `had no token to send within ${ms} ms` };
  const wait = <T>(work: (signal: AbortSignal) => Promise<T>) => withinLimits(call, limit, work);

  // A create may be sent several times. A server that rejects each token would be asked for one every time.
  let replaced = false;

  return async (request) => {
    const sendWith = (token: string) => {
      redactor.learnToken(token);
      request.headers.authorization = (tokens.prefix ?? "Bearer ") + token;
      return next(request);
    };
    const token = tokens.held() ?? (await wait((signal) => tokens.get(signal)));
    try {
      return await sendWith(token);
    } catch (error) {
      if (!isAuthenticationError(error) || replaced) throw error;
      replaced = true;
      const fresh = await wait((signal) => tokens.replace(token, signal)).catch((failure) => {
        // An attempt before this one may have been carried out, of which that error says nothing.
        throw call.outcome && !call.signal?.aborted ? error : failure;
      });
      if (fresh === undefined) throw error;
      return sendWith(fresh);
    }
  };
}
