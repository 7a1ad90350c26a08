import {
  type AdminApiAuthenticationResult,
  type FaceAuthenticator,
  type Operation,
  operations,
} from "@idaas-face/types";
import { parseBaseUrl } from "./base-url.js";
import type { CallContext } from "./call-context.js";
import { callSignal } from "./call-signal.js";
import { checkAnswer } from "./check-answer.js";
import { checkLimits, checkSignal } from "./check-options.js";
import type { CompletedCall } from "./completed-call.js";
import { ConfigurationError } from "./errors/configuration-error.js";
import { FaceError } from "./errors/face-error.js";
import { safeCause } from "./errors/safe-cause.js";
import { compose, type Layers } from "./fetch/compose.js";
import type { WireAnswer } from "./fetch/send.js";
import { mergeHeaders, secretHeaders } from "./headers.js";
import { Observer } from "./observe/observer.js";
import type { CallOptions, FaceClientOptions } from "./options.js";
import { lookOperation, Reconciler } from "./reconcile/reconciler.js";
import { Redactor } from "./redactor.js";
import { pathOf, type RequestInput, serializeBody } from "./request-input.js";
import { Retries } from "./retry/retries.js";
import { type Sleep, sleep } from "./retry/sleep.js";
import { createTokenSource } from "./tokens/create-token-source.js";
import { type WaitOptions, waitForStatus } from "./wait-for-status.js";

/** Carries out calls: from an operation and its input to the data of the answer. */
export class Caller {
  readonly #options: FaceClientOptions;
  readonly #baseUrl: string;
  readonly #headers: Record<string, string>;
  /** Secrets that no error of any call may show. */
  readonly #secrets: string[];
  readonly #layers: Layers;
  readonly #reconciler: Reconciler;
  readonly #sleep: Sleep;

  constructor(options: FaceClientOptions) {
    const { credentials, fetch, headers, clock = Date.now, random = Math.random } = options;
    this.#options = options;
    this.#baseUrl = parseBaseUrl(options.baseUrl, options.allowInsecureHttp);
    this.#headers = mergeHeaders({ accept: "application/json" }, headers);
    this.#secrets = [...(credentials ? [credentials.sharedSecret] : []), ...secretHeaders(headers)];
    checkLimits(options);
    const observer = new Observer(this.#baseUrl, options);
    this.#sleep = options.sleep ?? sleep;
    const retries = new Retries(random, this.#sleep, observer);
    const tokens = createTokenSource(this.#baseUrl, options, observer, (signal) =>
      this.call<AdminApiAuthenticationResult>(
        operations.authenticateAdminApiUsingPOST,
        { body: credentials },
        { signal },
      ),
    );
    // Looked up for every call: a test may replace the platform's.
    this.#layers = {
      fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
      observer,
      retries,
      tokens,
    };
    this.#reconciler = new Reconciler(retries, clock);
  }

  async call<T>(operation: Operation, input: RequestInput, options: CallOptions): Promise<CompletedCall<T>> {
    const start = performance.now();
    const redactor = new Redactor(this.#secrets);
    try {
      const { call, answer } = await this.#perform(operation, input, options, redactor);
      return { data: answer.data as T, answer, call, durationMs: performance.now() - start };
    } catch (error) {
      if (error instanceof FaceError) throw error;
      // Nothing of ours throws anything else: it is a getter, a clock or the like that the caller handed in.
      throw new ConfigurationError(
        "Something that the client was given fails when it is used: see the cause.",
        { cause: safeCause(error, redactor) },
      );
    }
  }

  async #perform(operation: Operation, input: RequestInput, options: CallOptions, redactor: Redactor) {
    const { totalTimeoutMs, onUnknownOutcome, ...limits } = checkLimits(options, this.#options);
    const { release, ...ending } = callSignal(checkSignal(options.signal), totalTimeoutMs);
    const call: CallContext = {
      operation,
      ...limits,
      ...ending,
      redactor,
      attempts: 0,
      retries: 0,
      retryCost: 0,
      attemptDurationsMs: [],
      outcome: undefined,
    };
    try {
      const send = this.#prepare(call, input, options);
      const answer =
        operation.retry === "reconcile" && onUnknownOutcome === "reconcile"
          ? await this.#reconciler.create(call, input, send, () => this.#look(call, input, options))
          : await send();
      this.#reconciler.remember(operation, input, answer.data);
      await checkAnswer(call, answer, this.#options.validateResponses, this.#layers.observer.log);
      return { call, answer };
    } finally {
      release();
    }
  }

  /** Checks the input, and gives the function that sends it. */
  #prepare(call: CallContext, input: RequestInput, options: CallOptions): () => Promise<WireAnswer> {
    const { operation, redactor } = call;
    const body = serializeBody(operation, input);
    redactor.learn(...secretHeaders(options.headers));
    redactor.learnBody(body);
    const headers = mergeHeaders(
      body === null ? this.#headers : { "content-type": "application/json", ...this.#headers },
      options.headers,
    );
    const url = this.#baseUrl + pathOf(operation, input);
    const send = compose(call, this.#layers);
    return () => send({ url, method: operation.method, headers, body });
  }

  /** Lists by `list` until the face has come to a status. */
  waitForStatus(
    faceId: string,
    options: WaitOptions,
    list: (options: CallOptions) => Promise<FaceAuthenticator[]>,
  ): Promise<FaceAuthenticator> {
    return waitForStatus(faceId, options, {
      list,
      sleep: this.#sleep,
      redactor: new Redactor(this.#secrets),
    });
  }

  /** Lists the faces of the user for whom a create was sent. */
  async #look({ signal }: CallContext, { path }: RequestInput, options: CallOptions): Promise<WireAnswer> {
    const { answer } = await this.call(lookOperation, { path }, { ...options, signal });
    return answer;
  }
}
