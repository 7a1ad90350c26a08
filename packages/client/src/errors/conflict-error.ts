import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/**
 * 409: the request does not fit the present state. The vendor does not say when. On a create it does not mean that the user
 * has a face: a user may have several, and the likely cause is that there are as many as the tenant allows.
 */
export class ConflictError extends ApiError {
  declare readonly name: "ConflictError";
}

/** Says whether a value is a {@link ConflictError}, from this or another copy of the package. */
export const isConflictError = labelError(ConflictError, "ConflictError");
