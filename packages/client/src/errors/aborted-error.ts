import { CallError } from "./call-error.js";
import { labelError } from "./label.js";

/** The `signal` of the call was aborted. */
export class AbortedError extends CallError {
  declare readonly name: "AbortedError";
}

/** Says whether a value is an {@link AbortedError}, from this or another copy of the package. */
export const isAbortedError = labelError(AbortedError, "AbortedError");
