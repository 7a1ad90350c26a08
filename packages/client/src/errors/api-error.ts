import { CallError, type CallErrorOptions } from "./call-error.js";
import { errorGuard, labelError } from "./label.js";

/** What an {@link ApiError} is made of. */
export interface ApiErrorOptions extends CallErrorOptions {
  status: number;
  errorCode: string | undefined;
  errorMessage: string | undefined;
  parameters: unknown[] | undefined;
  headers: Record<string, string>;
}

/**
 * The server answered with an error status. Every documented one has a class of its own; this one stands for the rest.
 * What the server wrote is kept, with everything that looks like a secret or an e-mail address replaced.
 */
export class ApiError extends CallError {
  static {
    labelError(ApiError, "ApiError");
  }

  declare readonly name: `${string}Error`;

  /** The HTTP status. */
  readonly status: number;
  /** The server's code for the cause. The vendor publishes no list. `undefined` when the answer has none. */
  readonly errorCode: string | undefined;
  /** The server's words for the cause. `undefined` when the answer has none. */
  readonly errorMessage: string | undefined;
  /** What the server adds to the cause; the vendor does not document its shape. `undefined` when there is nothing. */
  readonly parameters: unknown[] | undefined;
  /** Those headers of the answer that are known to be harmless, such as `date`, by their name in lower case. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    message: string,
    { status, errorCode, errorMessage, parameters, headers, ...options }: ApiErrorOptions,
  ) {
    super(message, options);
    this.status = status;
    this.errorCode = errorCode;
    this.errorMessage = errorMessage;
    this.parameters = parameters;
    this.headers = headers;
  }
}

/** Whether a value is an {@link ApiError}, from this or another copy of the package. */
export const isApiError = errorGuard<ApiError>("ApiError");
