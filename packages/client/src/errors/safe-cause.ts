import type { Redactor } from "../redactor.js";

const longestChain = 4;

/**
 * A copy of an error that came from outside, fit to be a `cause`: its name, its code and its redacted message. Whatever
 * else hangs on it, such as the request with its headers, is left behind.
 */
export function safeCause(error: unknown, redactor: Redactor, depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth === longestChain) return undefined;
  const cause = safeCause(error.cause, redactor, depth + 1);
  const copy = new Error(redactor.text(error.message), cause && { cause });
  copy.name = redactor.text(String(error.name));
  const code = errorCode(error);
  return code === undefined ? copy : Object.assign(copy, { code: redactor.text(code) });
}

/** The code of the innermost error that has one, such as `ECONNREFUSED`. */
export function innermostCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth === longestChain) return undefined;
  return innermostCode(error.cause, depth + 1) ?? errorCode(error);
}

function errorCode(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
