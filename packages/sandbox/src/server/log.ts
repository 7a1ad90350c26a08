import { showPath } from "../journal/show-path.js";
import { StoreUnavailableError } from "../store/store-unavailable-error.js";
import type { LogLevel } from "./options.js";

/** Writes what the sandbox does. No line holds anything of a body or a header. */
export interface Log {
  request(request: Request, status: number | "closed", durationMs: number): void;
  error(error: unknown): void;
}

/** @param json whether each line is a JSON object */
export function createLog(level: LogLevel, json: boolean, write: (line: string) => void): Log {
  const line = (text: string, fields: object) => write(json ? JSON.stringify(fields) : text);
  return {
    request({ method, url }, status, durationMs) {
      if (level !== "info") return;
      const path = showPath(new URL(url).pathname);
      const fields = { level: "info", method, path, status, durationMs: Math.round(durationMs) };
      line(`${method} ${path} ${status} ${fields.durationMs} ms`, fields);
    },
    error(error) {
      if (level === "off") return;
      const message = describe(error);
      line(message, { level: "error", message });
    },
  };
}

/** Describes an error with its causes. Only an error that nobody expects, and so has no cause, comes with its stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause === undefined && !(error instanceof StoreUnavailableError))
    return error.stack ?? error.message;
  return messageOf(error);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const message = error.message || error.name;
  return error.cause === undefined ? message : `${message} (${messageOf(error.cause)})`;
}
