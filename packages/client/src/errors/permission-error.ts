import { ApiError, type ApiErrorOptions } from "./api-error.js";
import { errorGuard, labelError } from "./label.js";

/** What a {@link PermissionError} is made of. */
export interface PermissionErrorOptions extends ApiErrorOptions {
  requiredPermission: string | null;
}

/** 403: the application is not allowed to do this. Usually its role lacks {@link PermissionError.requiredPermission}. */
export class PermissionError extends ApiError {
  static {
    labelError(PermissionError, "PermissionError");
  }

  declare readonly name: "PermissionError";

  /** The permission that the operation needs, from the file, or `null` where it needs none. */
  readonly requiredPermission: string | null;

  constructor(message: string, { requiredPermission, ...options }: PermissionErrorOptions) {
    super(message, options);
    this.requiredPermission = requiredPermission;
  }
}

/** Whether a value is a {@link PermissionError}, from this or another copy of the package. */
export const isPermissionError = errorGuard<PermissionError>("PermissionError");
