import { type Operation, operationTable } from "@idaas-face/types";
import { type FaceApiClient, hasMiddleware } from "./api.js";
import type { Call } from "./call.js";
import { type ApiResult, type CallInit, callApi } from "./call-api.js";
import { checkOptions } from "./check-options.js";
import type { Core } from "./core.js";
import type { DispatchOptions } from "./dispatch.js";
import { ownError } from "./errors/own-error.js";
import { withCallerStack } from "./errors/stack.js";
import { type FacePromise, facePromise } from "./face-promise.js";
import { type HeaderOptions, secretHeaders } from "./headers.js";
import type { CallOptions } from "./options.js";
import type { Settings } from "./settings.js";
import type { WireResponse } from "./transport/send.js";
import { withoutUndefined } from "./without-undefined.js";

/** Calls openapi-fetch for a method of the client. */
export type SendMethod = (init: CallInit) => Promise<ApiResult>;

const list = operationTable.getFacesUsingGET;

/** Starts the call of a method, with its options. */
export type StartCall = <T>(
  operation: Operation,
  options: CallOptions | undefined,
  send: SendMethod,
) => FacePromise<T>;

/** Makes the calls of a client's methods: each with its options and errors, and for a create the look at the user's faces. */
export function methodCalls(core: Core, settings: Settings, api: FaceApiClient): StartCall {
  async function carryOut<T>(operation: Operation, options: CallOptions | undefined, send: SendMethod) {
    try {
      const ofCall = settingsOf(options);
      const headers = options?.headers ?? {};
      const reconciles = operation.retry === "reconcile" && ofCall.onUnknownOutcome === "reconcile";
      const dispatchOptions = reconciles
        ? { ...ofCall, look: (call: Call) => look(call, ofCall, headers) }
        : ofCall;
      return await sendWith<T>(operation, dispatchOptions, headers, send);
    } catch (error) {
      throw withCallerStack(ownError(error, core.redactor()), carryOut);
    }
  }

  /** The settings of the client, with the options of a call on top. */
  function settingsOf(options: CallOptions | undefined): Settings & Pick<DispatchOptions, "signal"> {
    if (!options) return settings;
    checkOptions(options);
    // The platform's own error of one that cannot be sent quotes the value.
    secretHeaders(options.headers);
    return { ...settings, ...withoutUndefined(options), signal: options.signal ?? undefined };
  }

  /** Lists the faces of the user for whom a create was sent. */
  async function look(
    { path: { userid = "" }, heartbeat, signal }: Call,
    ofCall: Settings,
    headers: HeaderOptions,
  ): Promise<WireResponse> {
    const { received } = await sendWith(list, { ...ofCall, heartbeat, signal }, headers, (init) =>
      api.GET(list.path, { ...init, params: { path: { userid } } }),
    );
    return received;
  }

  function sendWith<T>(
    operation: Operation,
    options: DispatchOptions,
    headers: HeaderOptions,
    send: SendMethod,
  ) {
    return callApi<T>(core, operation, options, headers, hasMiddleware(api), send);
  }

  return (operation, options, send) => facePromise(carryOut(operation, options, send));
}
