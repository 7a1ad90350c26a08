import type { AdminApiAuthenticationResult } from "@idaas-face/types";
import type { CompletedCall } from "../completed-call.js";
import { defaults } from "../defaults.js";
import { responseError } from "../errors/response-error.js";
import type { Observer } from "../observe/observer.js";
import type { FaceClientOptions } from "../options.js";
import { FetchedToken } from "./fetched-token.js";
import { GivenToken } from "./given-token.js";
import { SafeTokenStore } from "./safe-token-store.js";
import { tokenExpiry } from "./token-expiry.js";
import type { TokenSource } from "./token-source.js";
import { MemoryTokenStore, type StoredToken } from "./token-store.js";
import { isToken } from "./token-text.js";

/** Sends the request for a token. */
export type RequestToken = (signal: AbortSignal) => Promise<CompletedCall<AdminApiAuthenticationResult>>;

/** The source of tokens that the options ask for. */
export function createTokenSource(
  baseUrl: string,
  { token, credentials, clock = Date.now, ...options }: FaceClientOptions,
  observer: Observer,
  requestToken: RequestToken,
): TokenSource {
  if (token !== undefined) return new GivenToken(token);
  const { tokenStore = new MemoryTokenStore(), renewAheadMs = defaults.renewAheadMs } = options;
  const store = new SafeTokenStore(tokenStore, `${baseUrl} ${credentials?.applicationId}`, observer.log);
  const authenticate = async (signal: AbortSignal): Promise<StoredToken> => {
    const sentAt = clock();
    const { data, answer, call } = await requestToken(signal);
    const authToken = data?.authToken;
    if (!isToken(authToken)) throw responseError(call, answer, "no usable authToken");
    return { token: authToken, expiresAt: tokenExpiry(data, answer.headers.get("date"), sentAt) };
  };
  return new FetchedToken({ authenticate, store, observer, clock, renewAheadMs });
}
