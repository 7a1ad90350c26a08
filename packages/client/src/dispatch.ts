import { type Call, nameOf } from "./call.js";
import type { Core } from "./core.js";
import { ownError } from "./errors/own-error.js";
import { responseError } from "./errors/response-error.js";
import { findOperation } from "./find-operation.js";
import { type CallSettings, newCall } from "./new-call.js";
import { quietly } from "./observe/quietly.js";
import type { SentRequest } from "./plain-request.js";
import { totalLimit, withinLimits } from "./time-limit.js";
import type { WireRequest, WireResponse } from "./transport/send.js";

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
export async function dispatch(core: Core, request: SentRequest, options: DispatchOptions): Promise<Carried> {
  let call: Call | undefined;
  try {
    const found = findOperation(core.baseUrl, request);
    const { url, method } = request;
    const body = method === "GET" ? null : (await request.text()) || null;
    const headers: Record<string, string> = { ...options.defaultHeaders };
    request.headers.forEach((value, name) => {
      headers[name] = value;
    });
    // The platform declares any text as plain text.
    if (body) headers["content-type"] = "application/json";
    call = newCall(core, found, { body, headers }, options);
    return { call, received: await carryOut(core, call, { url, method, headers, body }, options) };
  } catch (error) {
    throw ownError(error, call?.redactor ?? core.redactor(), call?.outcome);
  }
}

async function carryOut(
  core: Core,
  call: Call,
  request: WireRequest,
  { totalTimeoutMs, validateResponses, look }: DispatchOptions,
): Promise<WireResponse> {
  // Loaded before anything is sent: a failure to load it has no effect.
  const { checkResponse } = validateResponses === "off" ? {} : await import("./validation/check-response.js");
  const send = () => core.send(call, request);
  const list = look && (() => look(call));
  const work = () =>
    call.retry === "reconcile" ? core.reconciler.create({ call, body: request.body, send, list }) : send();
  const received = await (totalTimeoutMs === undefined
    ? work()
    : withinLimits(call, totalLimit(totalTimeoutMs), (signal) => {
        call.signal = signal;
        return work();
      }));
  core.retries.succeeded(call);
  core.reconciler.remember(call, received.data);
  checkResponse?.(call, received, validateResponses, { nameOf, quietly, responseError });
  return received;
}
