type Waiting<On> = {
  work: (on: On) => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
};

/** Gathers reads or writes into one transaction, which takes its locks and waits for the disk once. */
export class TransactionQueue<On> {
  readonly #transaction: <T>(work: (on: On) => T) => T;
  readonly #later: (flush: () => void) => void;
  #waiting: Waiting<On>[] = [];

  /** @param later calls a function once everything has come that belongs in the same transaction */
  constructor(transaction: <T>(work: (on: On) => T) => T, later: (flush: () => void) => void) {
    this.#transaction = transaction;
    this.#later = later;
  }

  /** Resolves once the transaction has ended. */
  add<T>(work: (on: On) => T): Promise<T> {
    if (this.#waiting.length === 0) this.#later(() => this.flush());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
    });
  }

  /** Runs everything that waits at once. Returns `false` if nothing waited. */
  flush(): boolean {
    const all = this.#waiting;
    this.#waiting = [];
    if (all.length > 0) this.#do(all);
    return all.length > 0;
  }

  #do(all: Waiting<On>[]): void {
    let results: unknown[];
    try {
      results = this.#transaction((on) => all.map(({ work }) => work(on)));
    } catch (error) {
      // To try each of them on a locked file would stop the process for as long again.
      if (all.length === 1 || isLocked(error)) for (const { reject } of all) reject(error);
      // One that fails must not take the others with it.
      else for (const one of all) this.#do([one]);
      return;
    }
    for (const [i, { resolve }] of all.entries()) resolve(results[i] as never);
  }
}

/** Says whether another process has locked the database for the whole time that a transaction waits: for a write, or for a read. */
function isLocked(error: unknown): boolean {
  const { code = "" } = ((error as Error).cause ?? {}) as { code?: string };
  return code.startsWith("SQLITE_BUSY") || code === "SQLITE_PROTOCOL";
}
