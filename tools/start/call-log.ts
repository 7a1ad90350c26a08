import type { Fetch } from "@idaas-face/client";
import { callLine, type Exchange, noteLine } from "./call-line.js";
import type { Style } from "./style.js";

/** Prints each request of a client, once it is known what the request came to. */
export class CallLog {
  readonly #print: (line: string) => void;
  readonly #style: Style;
  #pending: Exchange[] = [];

  constructor(print: (line: string) => void, style: Style) {
    this.#print = print;
    this.#style = style;
  }

  /** To hand to the client: the platform's `fetch`, observed. */
  readonly fetch: Fetch = async (url, init) => {
    const response = await fetch(url, init);
    const { pathname } = new URL(url);
    this.#pending.push({ method: init.method, path: pathname, status: response.status });
    return response;
  };

  /** Prints the last request with its result; those before it the client has sent of its own accord. */
  readonly report = (result: string): void => {
    const last = this.#pending.at(-1);
    for (const exchange of this.#pending) {
      const text = exchange === last ? result : this.#style("dim", "the client gets its token by itself");
      this.#print(callLine(exchange, text, this.#style));
    }
    this.#pending = [];
  };

  /** Prints what happened elsewhere: where, and what. */
  note(where: string, what: string): void {
    this.#print(noteLine(where, what, this.#style));
  }
}
