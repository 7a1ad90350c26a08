import type { AnyRequest } from "../checks/request.js";
import { operationOf } from "../document/document.js";
import type { Received } from "../judge/received.js";
import type { Redactor } from "../redactor.js";
import { findSetCookies } from "./cookies.js";
import { NoResponseError, noResponse, SpentError, StoppedError } from "./failure.js";
import { readText } from "./read-text.js";
import { operationUrl } from "./url.js";

/** A `fetch`, such as that of the platform. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The parts of a transport. */
export interface TransportOptions {
  url: URL;
  fetch: Fetch;
  /** The time that one request may take, in milliseconds. */
  timeoutMs: number;
  redactor: Redactor;
}

/** The highest number of requests that a run sends, not counting those that clean up. */
export const mostRequests = 40;

/** The number of signs of trouble (5xx or missing responses) after which the run leaves the target alone. */
const mostTroubles = 3;

/**
 * Sends requests, one after the other, each once. It follows no redirect, and stops at the first 429 and at the third
 * 5xx or missing response.
 */
export class Transport {
  readonly #options: TransportOptions;
  #sent = 0;
  #troubles = 0;
  #stopped: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /** The number of requests that were sent, not counting those that clean up. */
  get sent(): number {
    return this.#sent;
  }

  /** The reason why no more requests are sent, or `undefined`. */
  get stopped(): string | undefined {
    return this.#stopped;
  }

  /** Sends no more requests but those that clean up. */
  stop(reason: string): void {
    this.#stopped ??= reason;
  }

  /** @throws a `StoppedError` or a `SpentError` where the run sends no more requests */
  assertOpen(): void {
    if (this.#stopped !== undefined) throw new StoppedError(this.#stopped);
    if (this.#sent >= mostRequests)
      throw new SpentError(`The run has sent ${mostRequests} requests, the most that it may.`);
  }

  /**
   * Sends a request once those before it have ended.
   *
   * @throws a `NoResponseError` where no whole response comes, a `StoppedError` or a `SpentError` where nothing is sent
   */
  send(request: AnyRequest, token: string | undefined, purpose: "check" | "clean up"): Promise<Received> {
    const sending = this.#last.then(() => this.#send(request, token, purpose));
    this.#last = sending.catch(() => undefined);
    return sending;
  }

  async #send(request: AnyRequest, token: string | undefined, purpose: string): Promise<Received> {
    if (purpose === "check") {
      this.assertOpen();
      this.#sent += 1;
    }
    try {
      const received = await this.#fetch(request, token);
      this.#watch(received.status);
      return received;
    } catch (error) {
      this.#trouble("has no response");
      throw error;
    }
  }

  async #fetch({ operationId, path = {}, body }: AnyRequest, token: string | undefined): Promise<Received> {
    const { url, fetch, timeoutMs, redactor } = this.#options;
    const operation = operationOf(operationId);
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = {
      accept: "application/json",
      ...(token !== undefined && { authorization: token }),
      ...(body !== undefined && { "content-type": "application/json" }),
    };
    try {
      const response = await fetch(operationUrl(url, operation, path), {
        method: operation.method,
        headers,
        redirect: "manual",
        signal,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      for (const cookie of findSetCookies(response.headers)) redactor.learn(cookie);
      const text = await readText(response, signal);
      if (response.type === "opaqueredirect")
        throw new NoResponseError("The response is a redirect, and the kit follows none.");
      return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
    } catch (error) {
      throw noResponse(signal.aborted ? signal.reason : error, timeoutMs);
    }
  }

  #watch(status: number): void {
    if (status === 429) this.stop("The target responded with 429: it asks for fewer requests.");
    if (status >= 500) this.#trouble(`responded with ${status}`);
  }

  #trouble(what: string): void {
    this.#troubles += 1;
    if (this.#troubles >= mostTroubles)
      this.stop(`The target ${what}, and it is the third request that fails in this way.`);
  }
}
