import type { Credentials } from "../credentials.js";
import { requireThat } from "../errors/configuration-error.js";
import type { TokenSource } from "./token-source.js";
import { isToken } from "./token-text.js";

/** The credentials themselves in place of a token. There is no other one when the server rejects them. */
export function longLivedToken({ applicationId, sharedSecret }: Credentials): TokenSource {
  const token = `${applicationId},${sharedSecret}`;
  requireThat(isToken(token), "`longLived` credentials must be visible ASCII characters.");
  return { prefix: "", held: () => token, get: async () => token, replace: async () => undefined };
}
