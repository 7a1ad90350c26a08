import type { Operation } from "@idaas-face/types";
import type { Core } from "./core.js";
import { type Carried, type DispatchOptions, dispatch } from "./dispatch.js";
import { apiErrorFromResponse } from "./errors/api-error-from-response.js";
import { toErrorResponse } from "./errors/error-info.js";
import { ownError } from "./errors/own-error.js";
import type { HeaderOptions } from "./headers.js";
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

/** The options of openapi-fetch that every call has. */
export interface CallInit {
  headers: HeaderOptions;
  /** Carries the request out. */
  fetch: (request: Request) => Promise<Response>;
  Request?: typeof Request;
}

/**
 * Sends a request through openapi-fetch with the context of a call. Gives the data of a success, and throws every error as one
 * of ours.
 *
 * @param headers of this call
 * @param isWatched whether middleware may see and replace request and response
 * @param send calls openapi-fetch
 */
export async function callApi<T>(
  core: Core,
  operation: Operation,
  options: DispatchOptions,
  headers: HeaderOptions,
  isWatched: boolean,
  send: (init: CallInit) => Promise<ApiResult>,
): Promise<CompletedCall<T>> {
  const start = performance.now();
  let carried: Carried | undefined;
  let failure: unknown;
  const fetch = (request: Request) => {
    const response = dispatch(core, request, options).then((result) => {
      carried = result;
      return isWatched ? toResponse(result) : plainResponse;
    });
    return isWatched ? response.catch(keepFailure) : response;
  };
  const keepFailure = (error: unknown) => {
    const response = toErrorResponse(error);
    if (!response) throw error;
    failure = error;
    return response;
  };
  try {
    const { data, error, response } = await send(
      isWatched ? { headers, fetch } : { headers, fetch, Request: PlainRequest as never },
    );
    const { call, received } = isWatched
      ? afterMiddleware(response, data, error)
      : (carried as unknown as Carried);
    const durationMs = performance.now() - start;
    return { call, received, data: (isWatched ? data : received.data) as T, durationMs };
  } catch (error) {
    // Middleware that fails after a success leaves open what the caller may know.
    const outcome = carried && carried.call.retry !== "safe" ? "unknown" : undefined;
    throw ownError(error, carried?.call.redactor ?? core.redactor(), outcome);
  }

  /** The call as middleware leaves it, which may have changed the response. */
  function afterMiddleware({ status, headers, ok }: Response, data: unknown, error: unknown): Carried {
    const call = newCall(core, { operation, path: {} }, { body: null, headers: {} }, options);
    const received = { status, headers, text: JSON.stringify(data ?? error) ?? "", data };
    if (!ok) throw failure ?? apiErrorFromResponse(call, received);
    // Middleware may have made a response of its own, so that no request was sent.
    return carried ?? { call, received };
  }
}
