import type { Credentials } from "../credentials.js";
import { requireThat } from "../errors/configuration-error.js";
import type { TokenSource } from "./token-source.js";
import { isToken } from "./token-text.js";

/** Sends the credentials themselves instead of a token. When the server rejects them, nothing else can be tried. */
export function longLivedToken({ applicationId, sharedSecret }: Credentials): TokenSource {
  const token = `${applicationId},${sharedSecret}`;
  requireThat(isToken(token), "`longLived` credentials must be visible ASCII characters.");
  return { prefix: "", held: () => token, get: async () => token, replace: async () => undefined };
}
