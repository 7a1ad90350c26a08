import { prismRefusal } from "./prism-refusal.js";

/** What came over the wire, whatever a client made of it. */
export interface Answer {
  status: number;
  body: string;
  /** Why Prism refused the request, where it did. */
  refusal: string | undefined;
}

/** A `fetch` for a client, and the last answer that it got. */
export class WatchedFetch {
  #answer: Answer | undefined;

  /** The last answer, or `undefined` before there is one. */
  get answer(): Answer | undefined {
    return this.#answer;
  }

  /** Does what the platform's `fetch` does. */
  readonly fetch = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const response = await fetch(input, init);
    const refusal = await prismRefusal(response);
    this.#answer = { status: response.status, body: await response.clone().text(), refusal };
    return response;
  };
}
