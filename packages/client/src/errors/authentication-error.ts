import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/**
 * 401: the credentials or the token were not accepted. Each refusal of authenticate up to 409 is one as well, such as a 404 for
 * an unknown application.
 */
export class AuthenticationError extends ApiError {
  declare readonly name: "AuthenticationError";
}

/** Says whether a value is an {@link AuthenticationError}, from this or another copy of the package. */
export const isAuthenticationError = labelError(AuthenticationError, "AuthenticationError");
