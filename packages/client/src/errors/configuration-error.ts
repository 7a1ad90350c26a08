import { FaceError } from "./face-error.js";
import { labelError } from "./label.js";

/**
 * The client, or a call, cannot work with something that it was given. The call itself was not sent, unless the error says
 * `outcome: "unknown"`.
 */
export class ConfigurationError extends FaceError {
  declare readonly name: "ConfigurationError";

  /** `"unknown"` when a function that the client was given failed after the request may have been carried out. */
  declare readonly outcome?: "unknown";
}

/** Throws a {@link ConfigurationError} unless the condition holds. */
export function requireThat(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConfigurationError(message);
}

/** Says whether a value is a {@link ConfigurationError}, from this or another copy of the package. */
export const isConfigurationError = labelError(ConfigurationError, "ConfigurationError");
