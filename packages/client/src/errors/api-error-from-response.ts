import { type Call, nameOf } from "../call.js";
import { harmlessHeaders } from "../harmless-headers.js";
import { parseJson } from "../parse-json.js";
import { uuidHint } from "../path-parameter.js";
import type { Redactor } from "../redactor.js";
import { retryAfterMs } from "../transport/retry/retry-after.js";
import type { ReceivedResponse } from "../transport/send.js";
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

/** The error of the class for the status of a response, whatever its body is. */
export function apiErrorFromResponse(call: Call, response: ReceivedResponse): ApiError {
  const { status, headers, text = "" } = response;
  const { operation, path, redactor } = call;
  const {
    errorCode,
    errorMessage,
    parameters,
    title,
    detail,
    message: words,
  } = Object(parseJson(text)) as Record<string, unknown>;
  // A gateway in between has other names for the same, such as those of RFC 9457, and may quote anything.
  const foreign = [title, detail, words].filter(Boolean).join(": ");
  const info = {
    errorCode: textOf(errorCode, redactor),
    errorMessage: textOf(errorMessage, redactor) ?? (excerptOf(foreign, redactor) || undefined),
    parameters: Array.isArray(parameters) ? redactor.json(parameters) : undefined,
  };
  const message = [`${nameOf(call)} received ${status}`, info.errorCode, info.errorMessage]
    .filter(Boolean)
    .join(": ");
  const requiredPermission = operation.permission;
  const hint =
    status === 401
      ? call.tokenHint
      : status === 403
        ? requiredPermission && `it needs the permission ${requiredPermission}`
        : (status === 400 || status === 404) && hintOf(path);
  const known = classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  // A refused authenticate says nothing of the user or the face that the call was about.
  const ErrorClass = operation.authenticated || status > 409 ? known : AuthenticationError;
  return new ErrorClass(message + (hint ? ` (${hint})` : ""), {
    ...factsOf(call),
    status,
    ...info,
    headers: harmlessHeaders(headers, redactor),
    retryAfterMs: retryAfterMs(headers),
    ...(status === 403 && { requiredPermission }),
  });
}

/** Says how to mend the IDs that are not UUIDs, in case the server refused one or did not find it. Empty if all are UUIDs. */
function hintOf(path: Call["path"]): string {
  return Object.entries(path)
    .map(([name, value]) => uuidHint(name, value))
    .join("");
}

/** Returns a property that may be anything, if it is a text. */
function textOf(value: unknown, redactor: Redactor): string | undefined {
  return typeof value === "string" ? redactor.text(value) : undefined;
}
