import { ApiError } from "./api-error.js";
import { labelError } from "./label.js";

/** 5xx: the server, or a gateway before it, failed. */
export class ServerError extends ApiError {
  declare readonly name: "ServerError";
}

/** Says whether a value is a {@link ServerError}, from this or another copy of the package. */
export const isServerError = labelError(ServerError, "ServerError");
