import {
  type ApiError,
  isApiError,
  isAuthenticationError,
  isBadRequestError,
  isConflictError,
  isNotFoundError,
  isPermissionError,
} from "@idaas-face/client";
import type { LocatedOperation } from "@idaas-face/spec/operations";

const guards: Record<number, (value: unknown) => value is ApiError> = {
  400: isBadRequestError,
  401: isAuthenticationError,
  403: isPermissionError,
  404: isNotFoundError,
  409: isConflictError,
};

/** Says whether an error is of the class that the client promises: every refusal of authenticate is an authentication error. */
export function isErrorForStatus(
  { authenticated }: Pick<LocatedOperation, "authenticated">,
  status: number,
  error: unknown,
): error is ApiError {
  const guard = authenticated ? guards[status] : isAuthenticationError;
  return (guard ?? isApiError)(error);
}
