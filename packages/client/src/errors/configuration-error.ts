import { FaceError } from "./face-error.js";
import { labelError } from "./label.js";

/** The client, or a call, was given something that it cannot work with. The call itself was not sent. */
export class ConfigurationError extends FaceError {
  declare readonly name: "ConfigurationError";
}

/** Refuses what the client was given, unless the condition holds. */
export function requireThat(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConfigurationError(message);
}

/** Whether a value is a {@link ConfigurationError}, from this or another copy of the package. */
export const isConfigurationError = labelError(ConfigurationError, "ConfigurationError");
