import type { Operation } from "@idaas-face/types";
import { toJson } from "./api.js";
import type { Core } from "./core.js";
import { type Carried, type DispatchOptions, dispatch } from "./dispatch.js";
import { apiErrorFromResponse } from "./errors/api-error-from-response.js";
import { toErrorResponse } from "./errors/error-info.js";
import { ownError } from "./errors/own-error.js";
import { newCall } from "./new-call.js";
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
  bodySerializer: (body: unknown) => string;
}

/**
 * Sends a request through openapi-fetch with the context of a call. Gives the data of a success, and throws every error as one
 * of ours.
 *
 * @param isWatched whether middleware may replace request and response. If not, nobody but this function sees them, so that
 *   neither needs a body that can be read
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
  let failure: unknown;
  let body: string | null = null;
  const context: CallContext = {
    bodySerializer: (given) => (body = toJson(given)),
    fetch: async (request) => {
      try {
        carried = await dispatch(core, request, options, isWatched ? undefined : body);
        return isWatched ? toResponse(carried) : new Response(null, { status: 204 });
      } catch (error) {
        const response = isWatched && toErrorResponse(error);
        if (!response) throw error;
        failure = error;
        return response;
      }
    },
  };
  try {
    const { data, error, response } = await send(context);
    if (carried && !isWatched) {
      return { ...carried, data: carried.received.data as T, durationMs: performance.now() - start };
    }
    const { status, headers, ok } = response;
    // Middleware may have made a response of its own, so that no request was sent.
    const made = { status, headers, text: JSON.stringify(data ?? error) ?? "", data };
    const call = () => newCall(core, { operation, path: {} }, { body: null, headers: {} }, options);
    if (!ok) throw failure ?? apiErrorFromResponse(call(), made);
    const { received, call: sent } = carried ?? { received: made, call: call() };
    return { call: sent, received, data: data as T, durationMs: performance.now() - start };
  } catch (error) {
    // Middleware that fails after a success leaves open what the caller may know.
    const outcome = carried && carried.call.retry !== "safe" ? "unknown" : undefined;
    throw ownError(error, carried?.call.redactor ?? core.redactor(), outcome);
  }
}
