import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 404: the user or the face does not exist. A login name in place of a UUID leads here, too. */
export class NotFoundError extends ApiError {
  declare readonly name: "NotFoundError";
}

/** Says whether a value is a {@link NotFoundError}, from this or another copy of the package. */
export const isNotFoundError = labelError(NotFoundError, "NotFoundError");
