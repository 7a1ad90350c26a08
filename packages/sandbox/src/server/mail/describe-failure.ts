import { getSystemErrorName } from "node:util";

/**
 * Why an e-mail was not delivered, in a few words. What the server says may hold an address, and what the connection says a
 * host name: only codes are told, and what is of our own wording.
 */
export function describeFailure(reason: unknown): string {
  const unknown = "for a reason unknown";
  if (!(reason instanceof Error)) return unknown;
  if (reason.name === "TimeoutError") return "it took too long";
  if (reason.name === "AbortError") return "the sandbox was stopped";
  const { code, errno, responseCode } = reason as { code?: unknown; errno?: unknown; responseCode?: unknown };
  // What the system says is more telling than that there was something with the connection.
  if (Number.isInteger(errno) && Number(errno) < 0) return getSystemErrorName(Number(errno));
  if (typeof code !== "string" || !/^[A-Z_]+$/.test(code)) return unknown;
  return typeof responseCode === "number" ? `${code}, the server said ${responseCode}` : code;
}
