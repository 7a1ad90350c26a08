import { type Call, nameOf } from "./call.js";
import type { Core } from "./core.js";
import { ownError } from "./errors/own-error.js";
import { responseError } from "./errors/response-error.js";
import { findOperation } from "./find-operation.js";
import { type CallSettings, newCall } from "./new-call.js";
import { quietly } from "./observe/quietly.js";
import type { SentRequest } from "./plain-request.js";
import { totalLimit, withinLimits } from "./time-limit.js";
import type { WireResponse } from "./transport/send.js";

/** The settings for carrying a request out. */
export interface DispatchOptions extends CallSettings {
  /** Headers to send if the request has none of that name, in lower case. */
  readonly defaultHeaders?: Readonly<Record<string, string>>;
  /** Lists the user's faces after a create whose response was lost. Without it, such a create fails. */
  readonly look?: ((call: Call) => Promise<WireResponse>) | undefined;
}

/** A request that was carried out. */
export interface Carried {
  readonly call: Call;
  readonly received: WireResponse;
}

/**
 * Carries out a request for an operation of the OpenAPI document: with a token, within the limits, and again where that is
 * allowed. Tells the reconciler of every create.
 */
export async function dispatch(core: Core, sent: SentRequest, options: DispatchOptions): Promise<Carried> {
  const { totalTimeoutMs, validateResponses, look } = options;
  let call: Call | undefined;
  try {
    const found = findOperation(core.baseUrl, sent);
    const { url, method } = sent;
    const body = method === "GET" ? null : (await sent.text()) || null;
    const headers: Record<string, string> = { ...options.defaultHeaders };
    sent.headers.forEach((value, name) => {
      headers[name] = value;
    });
    // The platform declares any text as plain text.
    if (body) headers["content-type"] = "application/json";
    const request = { url, method, headers, body };
    const begun = newCall(core, found, request, options);
    call = begun;
    // Loaded before anything is sent: a failure to load it has no effect.
    const { checkResponse } =
      validateResponses === "off" ? {} : await import("./validation/check-response.js");
    const send = () => core.send(begun, request);
    const work =
      begun.retry === "reconcile"
        ? () => core.reconciler.create({ call: begun, body, send, list: look && (() => look(begun)) })
        : send;
    const received = await (totalTimeoutMs === undefined
      ? work()
      : withinLimits(begun, totalLimit(totalTimeoutMs), (signal) => {
          begun.signal = signal;
          return work();
        }));
    core.retries.succeeded(begun);
    core.reconciler.remember(begun, received.data);
    checkResponse?.(begun, received, validateResponses, { nameOf, quietly, responseError });
    return { call: begun, received };
  } catch (error) {
    throw ownError(error, call?.redactor ?? core.redactor(), call?.outcome);
  }
}
