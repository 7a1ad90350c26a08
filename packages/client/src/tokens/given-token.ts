import { ConfigurationError } from "../errors/configuration-error.js";
import { safeCause } from "../errors/safe-cause.js";
import { Redactor } from "../redactor.js";
import type { TokenSource } from "./token-source.js";
import { isToken, withoutPrefix } from "./token-text.js";

/** A token that the user holds, or a function that gets one; the function is asked for every call. */
export class GivenToken implements TokenSource {
  readonly #token: string | (() => string | Promise<string>);

  constructor(token: string | (() => string | Promise<string>)) {
    this.#token = token;
  }

  held(): undefined {
    return undefined;
  }

  async get(): Promise<string> {
    const token = typeof this.#token === "string" ? this.#token : await ask(this.#token);
    const bare = typeof token === "string" ? withoutPrefix(token) : "";
    if (isToken(bare)) return bare;
    throw new ConfigurationError(
      "The token is not usable in a header: pass the authToken of the authenticate operation, unchanged.",
    );
  }

  async replace(rejected: string): Promise<string | undefined> {
    const token = await this.get();
    return token === rejected ? undefined : token;
  }
}

async function ask(getToken: () => string | Promise<string>): Promise<string> {
  try {
    return await getToken();
  } catch (error) {
    throw new ConfigurationError("The token function that the client was made with failed.", {
      cause: safeCause(error, new Redactor([])),
    });
  }
}
