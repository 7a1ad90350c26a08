import { ConfigurationError } from "../errors/configuration-error.js";
import { safeCause } from "../errors/safe-cause.js";
import type { Redactor } from "../redactor.js";
import type { TokenSource } from "./token-source.js";
import { isToken, withoutPrefix } from "./token-text.js";

/** A token that the user holds, or a function that gets one; the function is asked for every call. */
export class GivenToken implements TokenSource {
  readonly #token: string | (() => string | Promise<string>);
  readonly #redactor: Redactor;

  constructor(token: string | (() => string | Promise<string>), redactor: Redactor) {
    this.#token = token;
    this.#redactor = redactor;
  }

  async get(): Promise<string> {
    const token = typeof this.#token === "string" ? this.#token : await ask(this.#token, this.#redactor);
    const bare = typeof token === "string" ? withoutPrefix(token) : "";
    if (isToken(bare)) return bare;
    throw new ConfigurationError(
      "The token is not usable in a header: pass the authToken of the authenticate operation, unchanged.",
    );
  }
}

async function ask(getToken: () => string | Promise<string>, redactor: Redactor): Promise<string> {
  try {
    return await getToken();
  } catch (error) {
    throw new ConfigurationError("The token function that the client was made with failed.", {
      cause: safeCause(error, redactor),
    });
  }
}
