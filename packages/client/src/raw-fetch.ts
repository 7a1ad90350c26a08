import type { Core } from "./core.js";
import { type DispatchOptions, dispatch } from "./dispatch.js";
import { toErrorResponse } from "./errors/error-info.js";
import { ownError } from "./errors/own-error.js";
import { withCallerStack } from "./errors/stack.js";
import { toResponse } from "./transport/to-response.js";

/** A `fetch` of the form that the platform's has. */
export type RawFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a `fetch` that carries out operations of the OpenAPI document. An HTTP error is a response; other errors are thrown as
 * ours. It never repeats a create after an open outcome, and leaves it to the caller to look.
 */
export function rawFetch(
  core: Core,
  settings: DispatchOptions,
  defaultHeaders: Record<string, string>,
): RawFetch {
  const fetch: RawFetch = async (input, init) => {
    try {
      const request = requestOf(input, init);
      return toResponse(
        await dispatch(core, request, { ...settings, defaultHeaders, signal: request.signal }),
      );
    } catch (error) {
      const response = toErrorResponse(error);
      if (response) return response;
      throw withCallerStack(ownError(error, core.redactor()), fetch);
    }
  };
  return fetch;
}

function requestOf(input: string | URL | Request, init: RequestInit | undefined): Request {
  const isRequest = typeof input === "object" && "url" in input;
  return isRequest && init === undefined ? input : new Request(input, init);
}
