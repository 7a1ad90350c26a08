import { CallError } from "./call-error.js";
import { labelError } from "./label.js";

/**
 * The response to a create was lost, and the client cannot tell whether this call made one of the user's faces. Nothing was
 * sent again. A server that sends no `Date` makes it likely: every new face may be the one. Look at them and decide: keep one,
 * or delete it and create anew.
 */
export class AmbiguousCreateError extends CallError {
  declare readonly name: "AmbiguousCreateError";

  /** The IDs of the faces that this call may have made. */
  declare readonly faceIds: readonly string[];
}

/** Says whether a value is an {@link AmbiguousCreateError}, from this or another copy of the package. */
export const isAmbiguousCreateError = labelError(AmbiguousCreateError, "AmbiguousCreateError");
