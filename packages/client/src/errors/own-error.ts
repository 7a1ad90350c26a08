import type { Redactor } from "../redactor.js";
import { ConfigurationError } from "./configuration-error.js";
import { FaceError } from "./face-error.js";
import { safeCause } from "./safe-cause.js";

/**
 * The error with a stack that begins here, if it is one of ours. No other comes from us: it is a getter, a clock or the like that the caller handed in.
 *
 * @param outcome what is known of the request that was under way
 */
export function ownError(error: unknown, redactor: Redactor, outcome?: "unknown"): FaceError {
  if (error instanceof FaceError) {
    // Where it was made, nobody knows who called: a timer or an answer was the cause. V8 knows it here.
    Error.captureStackTrace?.(error, ownError);
    return error;
  }
  const message = "Something that the client was given fails when it is used: see the cause.";
  return new ConfigurationError(message, { cause: safeCause(error, redactor), ...(outcome && { outcome }) });
}
