import type { CallContext } from "../call-context.js";
import { CallError } from "./call-error.js";
import { errorGuard, labelError } from "./label.js";

/** The answer was not what the file promises, such as the HTML page of a proxy. */
export class ResponseError extends CallError {
  static {
    labelError(ResponseError, "ResponseError");
  }

  declare readonly name: "ResponseError";
}

/** Whether a value is a {@link ResponseError}, from this or another copy of the package. */
export const isResponseError = errorGuard<ResponseError>("ResponseError");

/** The error of an answer that came in a way that the file does not promise. */
export function responseError({ operation: { operationId } }: CallContext, how: string): ResponseError {
  return new ResponseError(`${operationId} was answered ${how}.`, { operationId });
}
