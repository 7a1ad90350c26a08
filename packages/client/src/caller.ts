import type { Operation } from "@idaas-face/types";
import { readAnswer } from "./answer.js";
import { parseBaseUrl } from "./base-url.js";
import type { CallContext } from "./call-context.js";
import { abortedError } from "./errors/aborted-error.js";
import type { CallResult } from "./face-promise.js";
import { composeFetch } from "./fetch/compose.js";
import type { Fetch } from "./fetch/fetch.js";
import { type HeaderOptions, mergeHeaders, secretHeaders } from "./headers.js";
import { type CallOptions, defaults, type FaceClientOptions } from "./options.js";
import { Redactor, secretsOf } from "./redactor.js";
import { pathParametersOf, type RequestInput, serializeBody } from "./request-input.js";
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
  readonly #headers: HeaderOptions | undefined;
  /** Secrets that no error of any call may show. */
  readonly #secrets: string[];

  constructor(options: FaceClientOptions) {
    this.#transport = createTransport(parseBaseUrl(options.baseUrl));
    this.#fetch = options.fetch ?? ((request, init) => globalThis.fetch(request, init));
    this.#tokens = createTokenSource(options, (...call) => this.call(...call));
    this.#timeoutMs = checkTimeoutMs(options.timeoutMs ?? defaults.timeoutMs);
    mergeHeaders(options.headers);
    this.#headers = options.headers && { ...options.headers };
    this.#secrets = [...secretsOf(options.credentials), ...secretHeaders(options.headers)];
  }

  async call<T>(
    operation: Operation,
    input: RequestInput,
    options: CallOptions = {},
  ): Promise<CallResult<T>> {
    const pathParameters = pathParametersOf(operation, input);
    const body = serializeBody(operation, input);
    const call: CallContext = {
      operation,
      timeoutMs: options.timeoutMs === undefined ? this.#timeoutMs : checkTimeoutMs(options.timeoutMs),
      signal: options.signal,
      redactor: new Redactor([...this.#secrets, ...secretsOf(input.body), ...secretHeaders(options.headers)]),
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
