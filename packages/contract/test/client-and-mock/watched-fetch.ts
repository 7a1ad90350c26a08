import { prismRefusal } from "./prism-refusal.js";

/** A response as it came over the wire, whatever a client made of it. */
export interface SeenResponse {
  status: number;
  body: string;
  /** The reason why Prism refused the request, if it did. */
  refusal: string | undefined;
}

/** A `fetch` for a client, and the last response that it got. */
export class WatchedFetch {
  readonly #headers: Readonly<Record<string, string>>;
  #last: SeenResponse | undefined;

  /** @param headers headers to send beside those of the client, which would treat them as secret */
  constructor(headers: Readonly<Record<string, string>> = {}) {
    this.#headers = headers;
  }

  /** The last response, or `undefined` before there is one. */
  get last(): SeenResponse | undefined {
    return this.#last;
  }

  /** Sends a request with the platform's `fetch` and these headers. */
  readonly fetch = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(this.#headers)) headers.set(name, value);
    const response = await fetch(input, { ...init, headers });
    const refusal = await prismRefusal(response);
    this.#last = { status: response.status, body: await response.clone().text(), refusal };
    return response;
  };
}
