import { CallError } from "./call-error.js";
import { errorGuard, labelError } from "./label.js";

/** The answer was not what the file promises, such as the HTML page of a proxy. */
export class ResponseError extends CallError {
  static {
    labelError(ResponseError, "ResponseError");
  }
}

/** Whether a value is a {@link ResponseError}, from this or another copy of the package. */
export const isResponseError = errorGuard<ResponseError>("ResponseError");
