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
  #entries: JournalEntry[] = [];

  constructor(limit = 200) {
    this.#limit = limit;
  }

  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    // Twice as many for a moment, so that not every request moves all of them.
    if (this.#entries.length >= 2 * this.#limit) this.#entries = this.#entries.slice(-this.#limit);
  }

  /** The newest first. */
  entries(): JournalEntry[] {
    return this.#entries.slice(-this.#limit).reverse();
  }

  clear(): void {
    this.#entries = [];
  }
}
