import type { ErrorInfo } from "@idaas-face/types";
import { formatDateTime } from "../platform/date-time.js";
import { ofErrors, ofRequests, ofResponses } from "./body-schemas.js";
import { holdsAddress, redact } from "./redact.js";
import { showPath } from "./show-path.js";

/** A request that got its response, without secrets. */
export interface JournalEntry {
  /** The time at which it came, by the sandbox's clock. */
  at: string;
  method: string;
  path: string;
  operationId: string;
  /** The ID of the user whom it concerned, or `null`. */
  userId: string | null;
  /** HTTP status of the response, or `null` if the connection was closed. */
  status: number | null;
  durationMs: number;
  /** ID of the fault that it triggered, or `null`. */
  fault: string | null;
  /** The JSON bodies, as far as they were read, without values that may be secret or do not fit the OpenAPI document. */
  request: unknown;
  response: unknown;
}

/** A request as it was: its time in milliseconds since 1970, and its response as the JSON that was sent. */
type Kept = Omit<JournalEntry, "at" | "response"> & { at: number; response: string | null };

/** The last requests, in this process. */
export class Journal {
  readonly #limit: number;
  #entries: Kept[] = [];

  constructor(limit = 100) {
    this.#limit = limit;
  }

  /**
   * Takes a request as it was: only a reader of the journal pays for redacting. Redacts a body at once if it has more than a
   * few short properties, so that the journal does not keep it. Keeps a response as text: its objects would move into the memory
   * for lasting data, which is cleaned up rarely.
   */
  add(entry: Kept): void {
    this.#entries.push(isShort(entry.request) ? entry : { ...entry, request: showRequest(entry) });
    // Keeps a few more for a moment, so that not every request moves all of them.
    if (this.#entries.length >= 1.25 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** Lists the requests, the newest first. */
  entries(): JournalEntry[] {
    return this.#entries
      .slice(-this.#limit)
      .reverse()
      .map((entry) => ({
        ...entry,
        at: formatDateTime(entry.at),
        path: showPath(entry.path),
        request: showRequest(entry),
        response: showResponse(entry),
      }));
  }

  clear(): void {
    this.#entries = [];
  }
}

function isShort(body: unknown): boolean {
  if (typeof body !== "object") return typeof body !== "string";
  let properties = 0;
  for (const name in body) {
    const value = (body as Record<string, unknown>)[name];
    if (++properties > 10 || name.length > 100) return false;
    if (typeof value === "object" ? value !== null : String(value).length > 1000) return false;
  }
  return true;
}

function showRequest({ operationId, request }: Kept): unknown {
  return redact(request, ofRequests[operationId]);
}

function showResponse({ operationId, response: text }: Kept): unknown {
  const response = text === null ? null : JSON.parse(text);
  if (!isError(response)) return redact(response, ofResponses[operationId]);
  return { ...(redact(response, ofErrors) as object), ...ownWords(response) };
}

/** Returns the sandbox's own words in an error. Of the request they quote only names of properties. */
function ownWords({ errorMessage, parameters }: ErrorInfo) {
  const said = { ...(errorMessage && { errorMessage }), ...(parameters && { parameters }) };
  return holdsAddress(JSON.stringify(said)) ? {} : said;
}

function isError(response: unknown): response is ErrorInfo {
  return typeof response === "object" && response !== null && "errorCode" in response;
}
