import { ConfigurationError, requireThat } from "../errors/configuration-error.js";
import { safeCause } from "../errors/safe-cause.js";
import type { Redactor } from "../redactor.js";
import type { TokenSource } from "./token-source.js";
import { isToken, withoutPrefix } from "./token-text.js";

/**
 * A token that the user holds, or a function that gets one; the function is asked for every call.
 *
 * @param redactor makes one that knows the secrets and the last tokens of the client
 */
export function staticTokenSource(
  token: string | (() => string | Promise<string>) | undefined,
  redactor: () => Redactor,
): TokenSource {
  const ask = typeof token === "function" ? token : undefined;
  const held = ask ? undefined : usable(token);
  const get = async () => {
    try {
      return held ?? usable(await ask?.());
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      const cause = safeCause(error, redactor());
      throw new ConfigurationError("`token` is a function that failed: see the cause.", { cause });
    }
  };
  return {
    held: () => held,
    get,
    replace: async (rejected) => {
      const fresh = await get();
      return fresh === rejected ? undefined : { token: fresh, isShared: false };
    },
  };
}

function usable(token: unknown): string {
  const bare = typeof token === "string" ? withoutPrefix(token) : "";
  // An ID and a secret, joined by a comma, are long-lived credentials: they would be sent, and shown, as what they are not.
  requireThat(isToken(bare) && !bare.includes(","), "`token` must be an `authToken`, unchanged.");
  return bare;
}
