import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 403: the application is not allowed to do this. Usually its role lacks the `requiredPermission`. */
export class PermissionError extends ApiError {
  declare readonly name: "PermissionError";

  /** The permission that the operation needs, from the OpenAPI document, or `null` where it needs none. */
  declare readonly requiredPermission: string | null;
}

/** Says whether a value is a {@link PermissionError}, from this or another copy of the package. */
export const isPermissionError = labelError(PermissionError, "PermissionError");
