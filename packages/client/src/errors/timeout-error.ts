import { CallError } from "./call-error.js";
import { labelError } from "./label.js";

/** No complete response came within `timeoutMs`, or the call was not finished within `totalTimeoutMs`. */
export class TimeoutError extends CallError {
  declare readonly name: "TimeoutError";
}

/** Says whether a value is a {@link TimeoutError}, from this or another copy of the package. */
export const isTimeoutError = labelError(TimeoutError, "TimeoutError");
