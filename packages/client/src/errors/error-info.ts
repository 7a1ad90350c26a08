import type { ErrorInfo } from "@idaas-face/types";
import { isApiError } from "./api-error.js";

/**
 * An HTTP error as a response, for those who asked for one; `undefined` for every other error. Its headers are those that the
 * error shows. The body is an `ErrorInfo` in any case, without secrets: where the server sent none, it says so.
 */
export function toErrorResponse(error: unknown): Response | undefined {
  // The platform refuses a response of another status, or gives it no body.
  if (!isApiError(error) || error.status < 400 || error.status > 599) return undefined;
  const { status, errorCode, parameters } = error;
  const { "content-length": _, "content-type": type = "nothing", ...headers } = error.headers;
  const errorMessage =
    error.errorMessage ?? (errorCode ? undefined : `The response has no ErrorInfo; got ${type}.`);
  return Response.json({ errorCode, errorMessage, parameters } as ErrorInfo, { status, headers });
}
