import type { Operation } from "@idaas-face/types";
import { readAnswer } from "./answer.js";
import { parseBaseUrl } from "./base-url.js";
import type { CallContext } from "./call-context.js";
import { checkSignal } from "./check-options.js";
import { abortedError } from "./errors/aborted-error.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { FaceError } from "./errors/face-error.js";
import { safeCause } from "./errors/safe-cause.js";
import type { CallResult } from "./face-promise.js";
import { composeFetch } from "./fetch/compose.js";
import type { Fetch } from "./fetch/fetch.js";
import { type HeaderOptions, mergeHeaders, secretHeaders } from "./headers.js";
import { type CallOptions, defaults, type FaceClientOptions } from "./options.js";
import { Redactor } from "./redactor.js";
import { pathParametersOf, type RequestInput, serializeBody } from "./request-input.js";
import { secretsOf } from "./secrets-of.js";
import { checkTimeoutMs } from "./timeout-ms.js";
import { createTokenSource } from "./tokens/create-token-source.js";
import type { TokenSource } from "./tokens/token-source.js";
import { createTransport, type Transport } from "./transport.js";

/** Carries out calls: from an operation and its input to the data of the answer. */
export class Caller {
  readonly #transport: Transport;
  readonly #fetch: Fetch;
  readonly #tokens: TokenSource;
  readonly #timeoutMs: number;
  readonly #headers: HeaderOptions;
  /** Secrets that no error of any call may show. */
  readonly #secrets: string[];

  constructor(options: FaceClientOptions) {
    const { credentials, headers = {}, fetch, timeoutMs = defaults.timeoutMs } = options;
    this.#transport = createTransport(parseBaseUrl(options.baseUrl));
    this.#fetch = fetch ?? ((request, init) => globalThis.fetch(request, init));
    this.#timeoutMs = checkTimeoutMs(timeoutMs);
    mergeHeaders(headers);
    this.#headers = { ...headers };
    this.#secrets = [...(credentials ? [credentials.sharedSecret] : []), ...secretHeaders(headers)];
    this.#tokens = createTokenSource(options, new Redactor(this.#secrets), (...call) => this.call(...call));
  }

  async call<T>(operation: Operation, input: RequestInput, options: CallOptions): Promise<CallResult<T>> {
    const redactor = new Redactor(this.#secrets);
    try {
      return await this.#perform<T>(operation, input, options, redactor);
    } catch (error) {
      if (error instanceof FaceError) throw error;
      // Nothing of ours throws anything else: it is a getter, a clock or the like that the caller handed in.
      throw new ConfigurationError(
        "Something that the client was given fails when it is used: see the cause.",
        {
          cause: safeCause(error, redactor),
        },
      );
    }
  }

  async #perform<T>(
    operation: Operation,
    input: RequestInput,
    options: CallOptions,
    redactor: Redactor,
  ): Promise<CallResult<T>> {
    const pathParameters = pathParametersOf(operation, input);
    const body = serializeBody(operation, input);
    for (const secret of [...secretsOf(body), ...secretHeaders(options.headers)]) redactor.learn(secret);
    const call: CallContext = {
      operation,
      timeoutMs: options.timeoutMs === undefined ? this.#timeoutMs : checkTimeoutMs(options.timeoutMs),
      signal: checkSignal(options.signal),
      redactor,
    };
    const headers = mergeHeaders({ Accept: "application/json" }, this.#headers, options.headers);
    if (call.signal?.aborted) throw abortedError(call);
    const answer = await this.#transport({
      method: operation.method,
      path: operation.path,
      pathParameters,
      body,
      headers,
      fetch: composeFetch(this.#fetch, call, this.#tokens),
    });
    return { data: (await readAnswer(call, answer)) as T, response: answer.response };
  }
}
