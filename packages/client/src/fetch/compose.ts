import type { CallContext } from "../call-context.js";
import type { TokenSource } from "../tokens/token-source.js";
import { withAuthentication } from "./authentication.js";
import type { Fetch } from "./fetch.js";
import { withTimeout } from "./timeout.js";

/** Puts the concerns of a call around `fetch`, the outermost last. */
export function composeFetch(fetch: Fetch, call: CallContext, tokens: TokenSource): Fetch {
  const attempt = withTimeout(fetch, call);
  return withAuthentication(attempt, call, tokens);
}
