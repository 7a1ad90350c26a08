import { FaceError } from "./errors/face-error.js";

/** The place in the caller's code where a call was made. */
export interface CallSite {
  /** Gives an error of ours a stack that begins there, where the platform can tell. */
  mark(error: unknown): unknown;
}

/**
 * Remembers who calls. When an error is made, nobody knows any more: a timer or a response was the cause.
 *
 * @param method the outermost function of this package
 */
export function callSite(method: (...args: never[]) => unknown): CallSite {
  const site: { stack?: string } = {};
  Error.captureStackTrace?.(site, method);
  return {
    mark(error) {
      if (!(error instanceof FaceError)) return error;
      // Worked out only here: most calls have no error.
      const [, ...frames] = String(site.stack ?? "").split("\n");
      if (frames.length > 0) {
        error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n");
      }
      return error;
    },
  };
}
