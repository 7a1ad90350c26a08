import { formatDateTime } from "../platform/date-time.js";
import { redact } from "./redact.js";

/** A request that was answered, without anything secret. */
export interface JournalEntry {
  /** When it came, by the sandbox's clock. */
  at: string;
  method: string;
  path: string;
  operationId: string | null;
  /** HTTP status of the answer, or `null` where the connection was closed. */
  status: number | null;
  durationMs: number;
  /** ID of the fault that met it, or `null`. */
  fault: string | null;
  /** The JSON bodies, as far as they were read. */
  request: unknown;
  answer: unknown;
}

/** The last requests, in this process. */
export class Journal {
  readonly #limit: number;
  #entries: (Omit<JournalEntry, "at"> & { at: number })[] = [];

  constructor(limit = 200) {
    this.#limit = limit;
  }

  /** Takes a request as it was, at a time in milliseconds since 1970: only who reads the journal pays for what it shows. */
  add(entry: Omit<JournalEntry, "at"> & { at: number }): void {
    this.#entries.push(entry);
    // Twice as many for a moment, so that not every request moves all of them.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** The newest first. */
  entries(): JournalEntry[] {
    return this.#entries
      .slice(-this.#limit)
      .reverse()
      .map((entry) => ({
        ...entry,
        at: formatDateTime(entry.at),
        request: redact(entry.request),
        answer: redact(entry.answer),
      }));
  }

  clear(): void {
    this.#entries = [];
  }
}
