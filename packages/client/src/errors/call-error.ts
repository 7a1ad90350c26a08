import type { Call } from "../call.js";
import { FaceError } from "./face-error.js";
import { labelError } from "./label.js";

/** The root of the errors that belong to one call. */
export class CallError extends FaceError {
  /** The vendor's name of the operation that was called. */
  declare readonly operationId: string;
  /** The number of times that the request was sent. */
  declare readonly attempts: number;
  /**
   * `"unknown"` when the request may have been carried out all the same, as after a lost response: look before you send it
   * again. `undefined` when it was not carried out, or only reads.
   */
  declare readonly outcome: "unknown" | undefined;
}

/** Says whether a value is a {@link CallError}, from this or another copy of the package. */
export const isCallError = labelError(CallError, "CallError");

/** The facts about a call that each of its errors has. */
export function factsOf({
  operation: { operationId },
  attempts,
  outcome,
}: Pick<Call, "operation" | "attempts" | "outcome">) {
  return { operationId, attempts, outcome };
}
