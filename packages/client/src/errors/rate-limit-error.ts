import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 429: too many requests. No operation documents it; a gateway in between may give it. */
export class RateLimitError extends ApiError {
  declare readonly name: "RateLimitError";
}

/** Says whether a value is a {@link RateLimitError}, from this or another copy of the package. */
export const isRateLimitError = labelError(RateLimitError, "RateLimitError");
