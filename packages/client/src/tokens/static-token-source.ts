import { ConfigurationError, requireThat } from "../errors/configuration-error.js";
import { safeCause } from "../errors/safe-cause.js";
import type { Redactor } from "../redactor.js";
import type { FreshToken, TokenSource } from "./token-source.js";
import { isToken, withoutPrefix } from "./token-text.js";

/** A token that the user holds, or a function that gets one; the function is asked for every call. */
export class StaticTokenSource implements TokenSource {
  readonly #ask: (() => string | Promise<string>) | undefined;
  readonly #held: string | undefined;
  readonly #redactor: () => Redactor;

  /** @param redactor makes one that knows the secrets and the last tokens of the client */
  constructor(token: string | (() => string | Promise<string>) | undefined, redactor: () => Redactor) {
    this.#redactor = redactor;
    if (typeof token === "function") this.#ask = token;
    else this.#held = usable(token);
  }

  held(): string | undefined {
    return this.#held;
  }

  async get(): Promise<string> {
    return this.#held ?? usable(await this.#askForOne());
  }

  async replace(rejected: string): Promise<FreshToken | undefined> {
    const token = await this.get();
    return token === rejected ? undefined : { token, isShared: false };
  }

  async #askForOne(): Promise<unknown> {
    try {
      return await this.#ask?.();
    } catch (error) {
      throw new ConfigurationError("`token` is a function that failed: see the cause.", {
        cause: safeCause(error, this.#redactor()),
      });
    }
  }
}

function usable(token: unknown): string {
  const bare = typeof token === "string" ? withoutPrefix(token) : "";
  // An ID and a secret, joined by a comma, are long-lived credentials: they would be sent, and shown, as what they are not.
  requireThat(isToken(bare) && !bare.includes(","), "`token` must be an `authToken`, unchanged.");
  return bare;
}
