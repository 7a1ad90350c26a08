import { FaceError } from "./face-error.js";

/** A frame of the platform, which stands before those that wait for a call. */
const platformFrame = /\((?:node|ext):/;

/**
 * Gives an error of ours a stack that begins in the code of the caller, as far as the platform can tell: V8 knows who awaits a
 * call. Call it in the `catch` of an async function.
 *
 * @param functions the functions of this package that may be on the stack, the outermost first
 */
export function startStackAtCaller(error: unknown, ...functions: ((...args: never[]) => unknown)[]): unknown {
  if (!(error instanceof FaceError)) return error;
  for (const each of functions) {
    const holder: { stack?: string } = {};
    Error.captureStackTrace?.(holder, each);
    const [, ...frames] = String(holder.stack ?? "").split("\n");
    const first = frames.findIndex((frame) => !platformFrame.test(frame));
    if (first >= 0) {
      error.stack = [`${error.name}: ${error.message}`, ...frames.slice(first)].join("\n");
      break;
    }
  }
  return error;
}
