import { type AdminApiAuthenticationResult, type Operation, operations } from "@idaas-face/types";
import { ConfigurationError } from "../errors/configuration-error.js";
import { ResponseError } from "../errors/response-error.js";
import type { CallResult } from "../face-promise.js";
import type { CallOptions, FaceClientOptions } from "../options.js";
import type { Redactor } from "../redactor.js";
import type { RequestInput } from "../request-input.js";
import { FetchedToken } from "./fetched-token.js";
import { GivenToken } from "./given-token.js";
import type { TokenSource } from "./token-source.js";
import { isToken } from "./token-text.js";

type Call = (
  operation: Operation,
  input: RequestInput,
  options: CallOptions,
) => Promise<CallResult<AdminApiAuthenticationResult | null>>;

/** The source of tokens that the options ask for; `call` carries the request for one. */
export function createTokenSource(
  { credentials, token, clock = Date.now }: FaceClientOptions,
  redactor: Redactor,
  call: Call,
): TokenSource {
  if (token !== undefined) return new GivenToken(token, redactor);
  if (!credentials) throw new ConfigurationError("Pass either credentials or a token.");
  return new FetchedToken(async (signal) => {
    const operation = operations.authenticateAdminApiUsingPOST;
    const { data } = await call(operation, { body: credentials }, { signal });
    const authToken = data?.authToken;
    if (isToken(authToken)) return { authToken, expirationTime: data?.expirationTime };
    const { operationId } = operation;
    throw new ResponseError(`${operationId} was answered with success, but without a usable authToken.`, {
      operationId,
    });
  }, clock);
}
