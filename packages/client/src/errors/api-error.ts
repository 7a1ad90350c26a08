import { CallError } from "./call-error.js";
import { labelError } from "./label.js";

/**
 * The response has an error status. Every documented one has a class of its own; this one stands for the rest.
 *
 * What the server wrote is kept, with everything that looks like a secret or an e-mail address replaced.
 */
export class ApiError extends CallError {
  declare readonly name: `${string}Error`;

  /** The HTTP status. */
  declare readonly status: number;
  /** The server's code for the cause, such as `user_not_found`. The vendor publishes no list. `undefined` when the response has none. */
  declare readonly errorCode: string | undefined;
  /** The server's words for the cause; of a gateway's, those that are plain. `undefined` when the response has none. */
  declare readonly errorMessage: string | undefined;
  /** What the server adds to the cause; what an item holds is unknown. `undefined` when there is nothing. */
  declare readonly parameters: unknown[] | undefined;
  /** Those headers of the response that are known to be harmless, such as `date`, by their name in lower case. */
  declare readonly headers: Readonly<Record<string, string>>;
  /** How long the server asks to wait, in milliseconds, from its `Retry-After` header; `undefined` where it asks for nothing. */
  declare readonly retryAfterMs: number | undefined;
}

/** Whether a value is an {@link ApiError}, from this or another copy of the package. */
export const isApiError = labelError(ApiError, "ApiError");
