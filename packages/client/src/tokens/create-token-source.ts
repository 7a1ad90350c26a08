import type { AdminApiAuthenticationResult } from "@idaas-face/types";
import type { Carried } from "../dispatch.js";
import { responseError } from "../errors/response-error.js";
import type { Observer } from "../observe/observer.js";
import type { Redactor } from "../redactor.js";
import type { Settings } from "../settings.js";
import type { Heartbeat } from "../while-alive.js";
import { FetchedToken } from "./fetched-token.js";
import { longLivedToken } from "./long-lived-token.js";
import { safeTokenStore } from "./safe-token-store.js";
import { staticTokenSource } from "./static-token-source.js";
import { tokenExpiry } from "./token-expiry.js";
import type { TokenSource } from "./token-source.js";
import type { StoredToken } from "./token-store.js";
import { isToken } from "./token-text.js";

/** Sends the request for a token. */
export type RequestToken = (signal: AbortSignal, heartbeat: Heartbeat) => Promise<Carried>;

/**
 * The source of tokens that the options ask for.
 *
 * @param redactor makes one that knows the secrets and the last tokens of the client
 */
export function createTokenSource(
  baseUrl: string,
  settings: Settings,
  observer: Observer | undefined,
  redactor: () => Redactor,
  requestToken: RequestToken,
): TokenSource {
  const { credentials, longLived, token, tokenStore, clock, renewAheadMs } = settings;
  if (!credentials) return staticTokenSource(token, redactor);
  if (longLived) return longLivedToken(credentials);
  const authenticate = async (signal: AbortSignal, heartbeat: Heartbeat): Promise<StoredToken> => {
    const startedAt = clock();
    const { received, call } = await requestToken(signal, heartbeat);
    // The server counts from the attempt to which it responded, not from those that failed before.
    const sentAt = call.attempts > 1 ? clock() - (call.attemptDurationsMs.at(-1) ?? 0) : startedAt;
    const data = received.data as AdminApiAuthenticationResult;
    const { authToken } = data;
    if (!isToken(authToken)) throw responseError(call, received, "no usable `authToken`");
    return { token: authToken, expiresAt: tokenExpiry(data, received.headers.get("date"), sentAt) };
  };
  const key = `${baseUrl} ${credentials.applicationId}`;
  const store = tokenStore && safeTokenStore(tokenStore, key, observer);
  return new FetchedToken({ authenticate, store, observer, clock, renewAheadMs });
}
