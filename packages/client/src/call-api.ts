import type { Operation } from "@idaas-face/types";
import type { Core } from "./core.js";
import { type Carried, type DispatchOptions, dispatch } from "./dispatch.js";
import { apiErrorFromResponse } from "./errors/api-error-from-response.js";
import { toErrorResponse } from "./errors/error-info.js";
import { ownError } from "./errors/own-error.js";
import { newCall } from "./new-call.js";
import { PlainRequest, plainResponse } from "./plain-request.js";
import { toResponse } from "./transport/to-response.js";

/** The result of openapi-fetch. */
export interface ApiResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A call that succeeded. */
export interface CompletedCall<T> extends Carried {
  readonly data: T;
  /** Milliseconds from the call to its response. */
  readonly durationMs: number;
}

/** The options of openapi-fetch that hand the context of a call over. */
export interface CallContext {
  /** Carries the request out. */
  fetch: (request: Request) => Promise<Response>;
  Request?: typeof Request;
}

/**
 * Sends a request through openapi-fetch with the context of a call. Gives the data of a success, and throws every error as one
 * of ours.
 *
 * @param isWatched whether middleware may see and replace request and response
 * @param send calls openapi-fetch
 */
export async function callApi<T>(
  core: Core,
  operation: Operation,
  options: DispatchOptions,
  isWatched: boolean,
  send: (context: CallContext) => Promise<ApiResult>,
): Promise<CompletedCall<T>> {
  const start = performance.now();
  let carried: Carried | undefined;
  try {
    const { data, ...done } = isWatched ? await callWatched() : await callUnseen();
    return { ...done, data: data as T, durationMs: performance.now() - start };
  } catch (error) {
    // Middleware that fails after a success leaves open what the caller may know.
    const outcome = carried && carried.call.retry !== "safe" ? "unknown" : undefined;
    throw ownError(error, carried?.call.redactor ?? core.redactor(), outcome);
  }

  async function callUnseen() {
    const fetch = async (request: Request) => {
      carried = await dispatch(core, request, options);
      return plainResponse;
    };
    await send({ fetch, Request: PlainRequest as never });
    const done = carried as Carried;
    return { ...done, data: done.received.data };
  }

  async function callWatched() {
    let failure: unknown;
    const { data, error, response } = await send({
      fetch: async (request) => {
        try {
          carried = await dispatch(core, request, options);
          return toResponse(carried);
        } catch (error) {
          const response = toErrorResponse(error);
          if (!response) throw error;
          failure = error;
          return response;
        }
      },
    });
    const { status, headers, ok } = response;
    const call = newCall(core, { operation, path: {} }, { body: null, headers: {} }, options);
    const received = { status, headers, text: JSON.stringify(data ?? error) ?? "", data };
    if (!ok) throw failure ?? apiErrorFromResponse(call, received);
    // Middleware may have made a response of its own, so that no request was sent.
    return { call, received, ...carried, data };
  }
}
