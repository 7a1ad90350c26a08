import { untilAborted } from "../abort.js";
import type { CallContext } from "../call-context.js";
import { abortedError } from "../errors/aborted-error.js";
import type { TokenSource } from "../tokens/token-source.js";
import type { Fetch } from "./fetch.js";

/** Gives the request the token that its operation needs. */
export function withAuthentication(next: Fetch, call: CallContext, tokens: TokenSource): Fetch {
  if (!call.operation.authenticated) return next;
  return async (request) => {
    const token = await untilAborted(tokens.get(), call.signal, () => abortedError(call));
    call.redactor.learn(token);
    request.headers.set("Authorization", `Bearer ${token}`);
    return next(request);
  };
}
