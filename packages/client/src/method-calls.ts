import { type Operation, operationTable } from "@idaas-face/types";
import { type FaceApiClient, hasMiddleware } from "./api.js";
import type { Call } from "./call.js";
import { type ApiResult, type CallContext, type CompletedCall, callApi } from "./call-api.js";
import { checkOptions } from "./check-options.js";
import type { Core } from "./core.js";
import type { DispatchOptions } from "./dispatch.js";
import { ownError } from "./errors/own-error.js";
import { startStackAtCaller } from "./errors/stack.js";
import { type FacePromise, facePromise } from "./face-promise.js";
import { type HeaderOptions, secretHeaders } from "./headers.js";
import type { CallOptions } from "./options.js";
import type { Settings } from "./settings.js";
import type { WireResponse } from "./transport/send.js";
import { withoutUndefined } from "./without-undefined.js";

/** The options of openapi-fetch that every call of a method has. */
export interface CallInit extends CallContext {
  headers: HeaderOptions;
}

/** Calls openapi-fetch for a method of the client. */
export type SendMethod = (init: CallInit) => Promise<ApiResult>;

const list = operationTable.getFacesUsingGET;

/** The calls of a client's methods: each with its options and errors, and for a create the look at the user's faces. */
export class MethodCalls {
  readonly #core: Core;
  readonly #settings: Settings;
  readonly #api: FaceApiClient;

  constructor(core: Core, settings: Settings, api: FaceApiClient) {
    this.#core = core;
    this.#settings = settings;
    this.#api = api;
  }

  /** @param method of the client: the stack of an error begins where it was called */
  start<T>(
    operation: Operation,
    options: CallOptions | undefined,
    method: (...args: never[]) => unknown,
    send: SendMethod,
  ): FacePromise<T> {
    return facePromise(this.#carryOut<T>(operation, options, method, send));
  }

  async #carryOut<T>(
    operation: Operation,
    options: CallOptions | undefined,
    method: (...args: never[]) => unknown,
    send: SendMethod,
  ): Promise<CompletedCall<T>> {
    const core = this.#core;
    try {
      const settings = this.#settingsOf(options);
      const headers = options?.headers ?? {};
      const reconciles = operation.retry === "reconcile" && settings.onUnknownOutcome === "reconcile";
      const look = reconciles ? (call: Call) => this.#look(call, settings, headers) : undefined;
      return await this.#send<T>(operation, look ? { ...settings, look } : settings, headers, send);
    } catch (error) {
      throw startStackAtCaller(ownError(error, core.redactor()), method, this.#carryOut);
    }
  }

  /** The settings of the client, with the options of a call on top. */
  #settingsOf(options: CallOptions | undefined): Settings & Pick<DispatchOptions, "signal"> {
    if (!options) return this.#settings;
    checkOptions(options);
    // The platform's own error of one that cannot be sent quotes the value.
    secretHeaders(options.headers);
    return { ...this.#settings, ...withoutUndefined(options), signal: options.signal ?? undefined };
  }

  /** Lists the faces of the user for whom a create was sent. */
  async #look(
    { path: { userid = "" }, heartbeat, signal }: Call,
    settings: Settings,
    headers: HeaderOptions,
  ): Promise<WireResponse> {
    const options = { ...settings, heartbeat, signal };
    const { received } = await this.#send(list, options, headers, (init) =>
      this.#api.GET(list.path, { ...init, params: { path: { userid } } }),
    );
    return received;
  }

  #send<T>(operation: Operation, options: DispatchOptions, headers: HeaderOptions, send: SendMethod) {
    return callApi<T>(this.#core, operation, options, hasMiddleware(this.#api), (context) =>
      send({ ...context, headers }),
    );
  }
}
