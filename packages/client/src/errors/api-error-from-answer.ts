import type { CallContext } from "../call-context.js";
import type { ReceivedAnswer } from "../fetch/send.js";
import { harmlessHeaders } from "../harmless-headers.js";
import { parseJson } from "../parse-json.js";
import type { Redactor } from "../redactor.js";
import { hintOf } from "../request-input.js";
import { retryAfterMs } from "../retry/retry-after.js";
import { ApiError } from "./api-error.js";
import { AuthenticationError } from "./authentication-error.js";
import { BadRequestError } from "./bad-request-error.js";
import { factsOf } from "./call-error.js";
import { ConflictError } from "./conflict-error.js";
import { excerptOf } from "./excerpt.js";
import { NotFoundError } from "./not-found-error.js";
import { PermissionError } from "./permission-error.js";
import { RateLimitError } from "./rate-limit-error.js";
import { ServerError } from "./server-error.js";

const classByStatus: Record<number, typeof ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** The error of the class that goes with the answer's status, whatever its body is. */
export function apiErrorFromAnswer(
  call: CallContext,
  { status, headers, text = "" }: ReceivedAnswer,
): ApiError {
  const { operation, input, redactor } = call;
  const {
    errorCode,
    errorMessage,
    parameters,
    title,
    detail,
    message: words,
  } = Object(parseJson(text)) as Record<string, unknown>;
  // What stands in between has other names for the same, such as those of RFC 9457, and may quote anything.
  const foreign = [title, detail, words].filter(Boolean).join(": ");
  const info = {
    errorCode: textOf(errorCode, redactor),
    errorMessage: textOf(errorMessage, redactor) ?? (excerptOf(foreign, redactor) || undefined),
    parameters: Array.isArray(parameters) ? redactor.json(parameters) : undefined,
  };
  const message = [`${operation.operationId} was answered with ${status}`, info.errorCode, info.errorMessage]
    .filter(Boolean)
    .join(": ");
  const requiredPermission = status === 403 ? operation.permission : undefined;
  const permissionHint = requiredPermission && `it needs the permission ${requiredPermission}`;
  const hint = status === 400 || status === 404 ? hintOf(operation, input) : permissionHint;
  const ErrorClass = classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  return new ErrorClass(message + (hint ? ` (${hint})` : ""), {
    ...factsOf(call),
    status,
    ...info,
    headers: harmlessHeaders(headers, redactor),
    retryAfterMs: retryAfterMs(headers),
    ...(status === 403 && { requiredPermission }),
  });
}

/** A member that may be anything, if it is a text. */
function textOf(value: unknown, redactor: Redactor): string | undefined {
  return typeof value === "string" ? redactor.text(value) : undefined;
}
