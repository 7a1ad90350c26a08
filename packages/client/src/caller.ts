import { type AdminApiAuthenticationResult, type Operation, operationTable } from "@idaas-face/types";
import { parseBaseUrl } from "./base-url.js";
import type { CallContext } from "./call-context.js";
import { checkOptions } from "./check-options.js";
import type { CompletedCall } from "./completed-call.js";
import { requireThat } from "./errors/configuration-error.js";
import { ownError } from "./errors/own-error.js";
import { compose, type Layers } from "./fetch/compose.js";
import type { WireAnswer } from "./fetch/send.js";
import { mergeHeaders, secretHeaders } from "./headers.js";
import { longestTimer } from "./longest-timer.js";
import { loadObserver } from "./observe/load-observer.js";
import type { CallOptions } from "./options.js";
import { lookOperation, Reconciler } from "./reconcile/reconciler.js";
import { Redactor } from "./redactor.js";
import { pathOf, type RequestInput, serializeBody } from "./request-input.js";
import { loadRetries } from "./retry/load-retries.js";
import { retryClassOf } from "./retry/retry-class.js";
import type { Settings } from "./settings.js";
import { totalLimit, withinLimits } from "./time-limit.js";
import { createTokenSource } from "./tokens/create-token-source.js";

/** Carries out calls: from an operation and its input to the data of the answer. */
export class Caller {
  readonly settings: Settings;
  readonly #baseUrl: string;
  readonly #headers: Record<string, string>;
  /** Secrets that no error of any call may show. */
  readonly #secrets: string[];
  /** The last tokens, which no error of a later call may show. */
  readonly #tokens: string[] = [];
  readonly #layers: Layers;
  readonly #reconciler: Reconciler;

  constructor(settings: Settings) {
    const { credentials, fetch, headers, random, sleep } = settings;
    this.settings = settings;
    this.#baseUrl = parseBaseUrl(settings.baseUrl, settings.allowInsecureHttp);
    this.#headers = mergeHeaders({ accept: "application/json" }, headers);
    this.#secrets = [...(credentials ? [credentials.sharedSecret] : []), ...secretHeaders(headers)];
    const observer = loadObserver(this.#baseUrl, settings);
    const retries = loadRetries(random, sleep, observer);
    const tokens = createTokenSource(
      this.#baseUrl,
      settings,
      observer,
      () => this.redactor(),
      (signal) =>
        this.call<AdminApiAuthenticationResult>(
          operationTable.authenticateAdminApiUsingPOST,
          { body: credentials },
          // Each call that waits for the token has a limit of its own.
          { signal, totalTimeoutMs: longestTimer },
        ),
    );
    this.#layers = { fetch, observer, retries, tokens };
    this.#reconciler = new Reconciler(retries);
  }

  /** Knows the secrets that no error of any call may show. */
  redactor(): Redactor {
    return new Redactor(this.#secrets, this.#tokens);
  }

  async call<T>(operation: Operation, input: RequestInput, options: CallOptions): Promise<CompletedCall<T>> {
    const start = performance.now();
    const redactor = this.redactor();
    let call: CallContext | undefined;
    try {
      requireThat(
        Array.isArray(operation?.pathParameters),
        "There is no such operation: pass a row of the `operationTable`.",
      );
      checkOptions(options);
      const { timeoutMs, maxRetries, validateResponses, logger } = this.settings;
      const totalTimeoutMs = options.totalTimeoutMs ?? this.settings.totalTimeoutMs;
      call = {
        operation,
        retry: operation.retry,
        input,
        timeoutMs: options.timeoutMs ?? timeoutMs,
        maxRetries: options.maxRetries ?? maxRetries,
        signal: options.signal ?? undefined,
        endsAt: start + (totalTimeoutMs ?? Number.POSITIVE_INFINITY),
        redactor,
        attempts: 0,
        retries: 0,
        retryCost: 0,
        attemptDurationsMs: [],
        outcome: undefined,
      };
      const carryOut = this.#prepare(call, input, options);
      // Loaded before anything is sent: what fails then has had no effect.
      const { checkAnswer } = validateResponses === "off" ? {} : await import("./validation/check-answer.js");
      const current = call;
      const answer = await (totalTimeoutMs === undefined
        ? carryOut()
        : withinLimits(call, totalLimit(totalTimeoutMs), (signal) => {
            current.signal = signal;
            return carryOut();
          }));
      this.#layers.retries.succeeded(call);
      this.#reconciler.remember(operation, input, answer.data);
      checkAnswer?.(call, answer, validateResponses, logger);
      return { data: answer.data as T, answer, call, durationMs: performance.now() - start };
    } catch (error) {
      throw ownError(error, redactor, call?.outcome);
    }
  }

  /** Checks the input, and gives the function that carries the call out. */
  #prepare(call: CallContext, input: RequestInput, options: CallOptions): () => Promise<WireAnswer> {
    const { operation, redactor } = call;
    const { headers, onUnknownOutcome = this.settings.onUnknownOutcome } = options;
    const body = serializeBody(operation, input);
    redactor.learnBody(body);
    call.retry = retryClassOf(operation, body);
    if (headers) redactor.learn(...secretHeaders(headers));
    const content = body === null ? this.#headers : { "content-type": "application/json", ...this.#headers };
    const request = {
      url: this.#baseUrl + pathOf(operation, input),
      method: operation.method,
      headers: mergeHeaders(content, headers),
      body,
    };
    const layers = compose(call, this.#layers);
    const send = () => layers(request);
    if (call.retry !== "reconcile") return send;
    const list = onUnknownOutcome === "reconcile" ? () => this.#look(call, input, options) : undefined;
    return () => this.#reconciler.create({ call, input, body, send, list });
  }

  /** Lists the faces of the user for whom a create was sent. */
  async #look({ signal }: CallContext, { path }: RequestInput, options: CallOptions): Promise<WireAnswer> {
    const { answer } = await this.call(lookOperation, { path }, { ...options, signal });
    return answer;
  }
}
