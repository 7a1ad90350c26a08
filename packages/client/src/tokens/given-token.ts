import { ConfigurationError, requireThat } from "../errors/configuration-error.js";
import { safeCause } from "../errors/safe-cause.js";
import { Redactor } from "../redactor.js";
import type { TokenSource } from "./token-source.js";
import { isToken, withoutPrefix } from "./token-text.js";

/** A token that the user holds, or a function that gets one; the function is asked for every call. */
export class GivenToken implements TokenSource {
  readonly #ask: (() => string | Promise<string>) | undefined;
  readonly #held: string | undefined;

  readonly #secrets: readonly string[];
  /** What the function gave last: it may speak of it when it fails. */
  #last = "";

  /** @param secrets what no error may show */
  constructor(token: string | (() => string | Promise<string>), secrets: readonly string[]) {
    this.#secrets = secrets;
    if (typeof token === "function") this.#ask = token;
    else this.#held = usable(token);
  }

  held(): string | undefined {
    return this.#held;
  }

  async get(): Promise<string> {
    if (this.#held === undefined) this.#last = usable(await this.#askForOne());
    return this.#held ?? this.#last;
  }

  async replace(rejected: string): Promise<string | undefined> {
    const token = await this.get();
    return token === rejected ? undefined : token;
  }

  async #askForOne(): Promise<unknown> {
    try {
      return await this.#ask?.();
    } catch (error) {
      throw new ConfigurationError("The token function failed: see the cause.", {
        cause: safeCause(error, new Redactor([...this.#secrets, this.#last])),
      });
    }
  }
}

function usable(token: unknown): string {
  const bare = typeof token === "string" ? withoutPrefix(token) : "";
  requireThat(
    isToken(bare),
    "The token is not usable in a header: pass the authToken of the authenticate operation, unchanged.",
  );
  return bare;
}
