import type { Redactor } from "../redactor.js";
import { ConfigurationError } from "./configuration-error.js";
import { FaceError } from "./face-error.js";
import { safeCause } from "./safe-cause.js";

/**
 * Returns one of our errors as it is. Any other comes from a getter, a clock or the like that the client was given, and
 * becomes a {@link ConfigurationError}.
 *
 * @param outcome the outcome of the request that was under way, if it is unknown
 */
export function ownError(error: unknown, redactor: Redactor, outcome?: "unknown"): unknown {
  if (error instanceof FaceError || isControlFlow(error)) return error;
  const message = "A value or function given to the client failed: see the cause.";
  return new ConfigurationError(message, { cause: safeCause(error, redactor), ...(outcome && { outcome }) });
}

/** Says whether an error is Next.js's way to leave static rendering, which it must get back as it is. */
export function isControlFlow(error: unknown): boolean {
  return error instanceof Error && (error as { digest?: unknown }).digest === "DYNAMIC_SERVER_USAGE";
}
