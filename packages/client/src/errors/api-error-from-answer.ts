import type { Operation } from "@idaas-face/types";
import type { Redactor } from "../redactor.js";
import { ApiError, type ApiErrorOptions } from "./api-error.js";
import { AuthenticationError } from "./authentication-error.js";
import { BadRequestError } from "./bad-request-error.js";
import { ConflictError } from "./conflict-error.js";
import { NotFoundError } from "./not-found-error.js";
import { PermissionError } from "./permission-error.js";
import { RateLimitError } from "./rate-limit-error.js";
import { ServerError } from "./server-error.js";

/** Those headers of an answer that an error may carry. */
const harmlessHeaders = [
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "server",
  "via",
  "x-request-id",
];

const classByStatus: Record<number, new (message: string, options: ApiErrorOptions) => ApiError> = {
  400: BadRequestError,
  401: AuthenticationError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** What is known of an answer with an error status. */
export interface ErrorAnswer {
  operation: Operation;
  response: Response;
  /** The body as JSON where it is JSON, else as text; `undefined` when there is none. */
  body: unknown;
  redactor: Redactor;
}

/** The error of the class that goes with the answer's status. */
export function apiErrorFromAnswer({ operation, response, body, redactor }: ErrorAnswer): ApiError {
  const { status } = response;
  const info = errorInfo(body, redactor);
  const options: ApiErrorOptions = {
    operationId: operation.operationId,
    status,
    ...info,
    headers: Object.fromEntries(
      harmlessHeaders.flatMap((name) => {
        const value = response.headers.get(name);
        return value === null ? [] : [[name, redactor.text(value)]];
      }),
    ),
  };
  const message = [`${operation.operationId} was answered with ${status}`, info.errorCode, info.errorMessage]
    .filter(Boolean)
    .join(": ");
  if (status === 403) {
    const requiredPermission = operation.permission;
    const needed = requiredPermission ? ` (it needs the permission ${requiredPermission})` : "";
    return new PermissionError(message + needed, { ...options, requiredPermission });
  }
  const ErrorClass = classByStatus[status] ?? (status >= 500 ? ServerError : ApiError);
  return new ErrorClass(message, options);
}

/** The documented members of an error body, each only where it has its documented type. */
function errorInfo(
  body: unknown,
  redactor: Redactor,
): Pick<ApiErrorOptions, "errorCode" | "errorMessage" | "parameters"> {
  const info = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  const text = (value: unknown) => (typeof value === "string" ? redactor.text(value) : undefined);
  return {
    errorCode: text(info.errorCode),
    errorMessage: text(info.errorMessage),
    parameters: Array.isArray(info.parameters) ? (redactor.json(info.parameters) as unknown[]) : undefined,
  };
}
