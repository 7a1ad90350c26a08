import type { Observer } from "../observe/observer.js";
import type { TokenSource } from "../tokens/token-source.js";
import type { Fetch } from "./fetch.js";
import type { Retries } from "./retry/retries.js";
import type { Send } from "./send.js";
import { withObservation } from "./with-observation.js";
import { withRetry } from "./with-retry.js";
import { withTimeLimit } from "./with-time-limit.js";
import { withToken } from "./with-token.js";

/** The parts of a transport, which all calls of a client share. */
export interface TransportParts {
  fetch: Fetch;
  observer: Observer | undefined;
  retries: Retries;
  tokens: TokenSource;
}

/** Sends requests with a token, again where that is allowed, each attempt observed and within its time limit. */
export function createTransport({ fetch, observer, retries, tokens }: TransportParts): Send {
  return withToken(tokens, withRetry(retries, withObservation(observer, withTimeLimit(fetch))));
}
