import type { CallContext } from "../call-context.js";
import type { Observer } from "../observe/observer.js";
import type { LoadedRetries } from "../retry/load-retries.js";
import type { TokenSource } from "../tokens/token-source.js";
import { attemptWith } from "./attempt.js";
import { withAuthentication } from "./authentication.js";
import type { Fetch } from "./fetch.js";
import { withRetry } from "./retry.js";
import type { Send } from "./send.js";

/** What all calls of a client share. */
export interface Layers {
  fetch: Fetch;
  observer: Promise<Observer> | undefined;
  retries: LoadedRetries;
  tokens: TokenSource;
}

/** Puts the concerns of a call around `fetch`, the outermost last. */
export function compose(call: CallContext, { fetch, observer, retries, tokens }: Layers): Send {
  const attempt = attemptWith(fetch, call);
  const retried = withRetry(attempt, call, retries, observer);
  return withAuthentication(retried, call, tokens);
}
