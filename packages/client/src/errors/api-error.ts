import { CallError } from "./call-error.js";
import { labelError } from "./label.js";

/**
 * The response has an error status. Every documented status has a class of its own. This class stands for the rest.
 *
 * The error keeps the server's words. It replaces everything in them that looks like a secret or an e-mail address.
 */
export class ApiError extends CallError {
  declare readonly name: `${string}Error`;

  /** The HTTP status. */
  declare readonly status: number;
  /** The server's code for the cause, such as `user_not_found`. The vendor publishes no list. `undefined` when the response has none. */
  declare readonly errorCode: string | undefined;
  /** The server's words for the cause; of a gateway's, those that are plain. `undefined` when the response has none. */
  declare readonly errorMessage: string | undefined;
  /** The server's additions to the cause. The content of an item is unknown. `undefined` when there is nothing. */
  declare readonly parameters: unknown[] | undefined;
  /** The headers of the response that are known to be harmless, such as `date`, by their name in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** The wait that the server asks for in its `Retry-After` header, in milliseconds. `undefined` when it asks for none. */
  declare readonly retryAfterMs: number | undefined;
}

/** Says whether a value is an {@link ApiError}, from this or another copy of the package. */
export const isApiError = labelError(ApiError, "ApiError");
