import type { ErrorInfo } from "@idaas-face/types";
import type { ReceivedResponse } from "../transport/send.js";
import { type ApiError, isApiError } from "./api-error.js";

/** The responses that the errors stand for, out of sight of everybody who prints an error. */
const received = new WeakMap<ApiError, ReceivedResponse>();

/** Keeps the response that an error stands for. */
export function keepResponse<E extends ApiError>(error: E, response: ReceivedResponse): E {
  received.set(error, response);
  return error;
}

/**
 * An HTTP error as a response, for those who asked for one; `undefined` for every other error. The body is an `ErrorInfo` in any
 * case, without secrets: where the server sent none, it says so.
 */
export function toErrorResponse(error: unknown): Response | undefined {
  // A response of another status is refused by the platform, or has no body.
  if (!isApiError(error) || error.status < 400 || error.status > 599) return undefined;
  const { status } = error;
  const { headers = new Headers(), text = "" } = received.get(error) ?? {};
  const response = Response.json(errorInfoOf(error, text), { status, headers });
  response.headers.set("content-type", "application/json");
  for (const name of ["content-length", "content-encoding"]) response.headers.delete(name);
  return response;
}

function errorInfoOf({ errorCode, errorMessage, parameters, headers }: ApiError, text: string): ErrorInfo {
  if (errorCode !== undefined || errorMessage !== undefined) {
    return { errorCode, errorMessage, parameters } as ErrorInfo;
  }
  const body = text.trim() ? (headers["content-type"] ?? "another text") : "nothing";
  return { errorMessage: `The response has no ErrorInfo; got ${body}.` } as ErrorInfo;
}
