import { getSystemErrorName } from "node:util";

/**
 * Says in a few words why an e-mail was not delivered. The server's words may hold an address, and the connection's words a
 * host name, so it uses only codes and our own wording.
 */
export function describeFailure(reason: unknown): string {
  const unknown = "for a reason unknown";
  if (!(reason instanceof Error)) return unknown;
  if (reason.name === "TimeoutError") return "it took too long";
  if (reason.name === "AbortError") return "the sandbox was stopped";
  const { code, errno, responseCode } = reason as { code?: unknown; errno?: unknown; responseCode?: unknown };
  // A code of the system says more than Node's general code for the connection.
  if (Number.isInteger(errno) && Number(errno) < 0) return getSystemErrorName(Number(errno));
  if (typeof code !== "string" || !/^[A-Z_]+$/.test(code)) return unknown;
  return typeof responseCode === "number" ? `${code}, the server said ${responseCode}` : code;
}
