import type { CallContext } from "../call-context.js";
import { withinLimits } from "../time-limit.js";
import type { TokenSource } from "../tokens/token-source.js";
import type { Fetch } from "./fetch.js";

/** Gives the request the token that its operation needs. */
export function withAuthentication(next: Fetch, call: CallContext, tokens: TokenSource): Fetch {
  if (!call.operation.authenticated) return next;
  const late = `${call.operation.operationId} had no token to send within ${call.timeoutMs} ms.`;
  return async (request) => {
    const token = await withinLimits(call, late, (signal) => tokens.get(signal));
    call.redactor.learn(token);
    request.headers.set("Authorization", `Bearer ${token}`);
    return next(request);
  };
}
