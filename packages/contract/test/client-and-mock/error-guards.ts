import {
  type ApiError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isNotFoundError,
  isPermissionError,
} from "@idaas-face/client";

const guards: Record<number, (value: unknown) => value is ApiError> = {
  400: isBadRequestError,
  401: isAuthenticationError,
  403: isPermissionError,
  404: isNotFoundError,
  409: isConflictError,
};

/** Whether an error is of the class that the client promises for a status. */
export function isErrorForStatus(status: number, error: unknown): error is ApiError {
  return (guards[status] ?? isApiError)(error);
}
