import { FaceError } from "./face-error.js";

/**
 * Gives an error of ours a stack that shows who awaits the call, as far as the platform can tell: V8 can. Call it in the `catch`
 * of an async function.
 *
 * @param above the function of this package that is left out, with all that it calls
 */
export function withCallerStack(error: unknown, above: (...args: never[]) => unknown): unknown {
  if (error instanceof FaceError) Error.captureStackTrace?.(error, above);
  return error;
}
