import type { Redactor } from "../redactor.js";
import { ConfigurationError } from "./configuration-error.js";
import { FaceError } from "./face-error.js";
import { safeCause } from "./safe-cause.js";

/** The error, if it is one of ours. No other comes from us: it is a getter, a clock or the like that the caller handed in. */
export function ownError(error: unknown, redactor: Redactor): FaceError {
  if (error instanceof FaceError) return error;
  const message = "Something that the client was given fails when it is used: see the cause.";
  return new ConfigurationError(message, { cause: safeCause(error, redactor) });
}
