import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 400: the request was not understood. Change it before you send it again. */
export class BadRequestError extends ApiError {
  declare readonly name: "BadRequestError";
}

/** Says whether a value is a {@link BadRequestError}, from this or another copy of the package. */
export const isBadRequestError = labelError(BadRequestError, "BadRequestError");
