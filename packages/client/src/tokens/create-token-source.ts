import type { AdminApiAuthenticationResult } from "@idaas-face/types";
import type { CompletedCall } from "../completed-call.js";
import { responseError } from "../errors/response-error.js";
import type { Observer } from "../observe/observer.js";
import type { Redactor } from "../redactor.js";
import type { Settings } from "../settings.js";
import { FetchedToken } from "./fetched-token.js";
import { GivenToken } from "./given-token.js";
import { longLivedToken } from "./long-lived-token.js";
import type { SafeTokenStore } from "./safe-token-store.js";
import { tokenExpiry } from "./token-expiry.js";
import type { TokenSource } from "./token-source.js";
import type { StoredToken } from "./token-store.js";
import { isToken } from "./token-text.js";

/** Sends the request for a token. */
export type RequestToken = (signal: AbortSignal) => Promise<CompletedCall<AdminApiAuthenticationResult>>;

/**
 * The source of tokens that the options ask for.
 *
 * @param redactor makes one that knows the secrets and the last tokens of the client
 */
export function createTokenSource(
  baseUrl: string,
  settings: Settings,
  observer: Promise<Observer> | undefined,
  redactor: () => Redactor,
  requestToken: RequestToken,
): TokenSource {
  const { credentials, token, clock, renewAheadMs } = settings;
  if (!credentials) return new GivenToken(token, redactor);
  if (credentials.longLived) return longLivedToken(credentials);
  const authenticate = async (signal: AbortSignal): Promise<StoredToken> => {
    const startedAt = clock();
    const { data, answer, call } = await requestToken(signal);
    // The server counts from the attempt that it answered, not from those that failed before.
    const sentAt = call.attempts > 1 ? clock() - (call.attemptDurationsMs.at(-1) ?? 0) : startedAt;
    const authToken = data?.authToken;
    if (!isToken(authToken)) throw responseError(call, answer, "no usable authToken");
    return { token: authToken, expiresAt: tokenExpiry(data, answer.headers.get("date"), sentAt) };
  };
  const store = loadStore(baseUrl, settings, observer);
  return new FetchedToken({ authenticate, store, observer, clock, renewAheadMs });
}

/** The store that the user has given, if any. What guards against its failures is loaded only then. */
function loadStore(
  baseUrl: string,
  { tokenStore, credentials }: Settings,
  observer: Promise<Observer> | undefined,
): Promise<SafeTokenStore> | undefined {
  if (!tokenStore) return undefined;
  const key = `${baseUrl} ${credentials?.applicationId}`;
  const store = import("./safe-token-store.js").then(
    ({ SafeTokenStore }) => new SafeTokenStore(tokenStore, key, observer),
  );
  // Who waits for it first is told of a failure.
  store.catch(() => {});
  return store;
}
