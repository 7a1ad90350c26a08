import type { Credentials } from "../credentials.js";
import { requireThat } from "../errors/configuration-error.js";
import type { TokenSource } from "./token-source.js";
import { isToken } from "./token-text.js";

/** Sends the credentials themselves instead of a token. When the server rejects them, nothing else can be tried. */
export function longLivedToken({ applicationId, sharedSecret }: Credentials): TokenSource {
  const token = `${applicationId},${sharedSecret}`;
  requireThat(
    isToken(token) && !applicationId.includes(","),
    "`longLived` credentials must be visible ASCII, the `applicationId` without a comma.",
  );
  return {
    prefix: "",
    hint: "the application may not allow long-lived tokens",
    held: () => token,
    get: async () => token,
    replace: async () => undefined,
  };
}
