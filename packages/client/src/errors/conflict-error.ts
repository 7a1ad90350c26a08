import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 409: what was asked for does not go together with the present state. The vendor does not document when; a face that already exists is the likely cause on a create. */
export class ConflictError extends ApiError {
  declare readonly name: "ConflictError";
}

/** Whether a value is a {@link ConflictError}, from this or another copy of the package. */
export const isConflictError = labelError(ConflictError, "ConflictError");
