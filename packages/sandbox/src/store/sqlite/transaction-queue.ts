type Waiting<On> = {
  work: (on: On) => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
};

/**
 * Gathers the work that comes in one turn of the event loop into one transaction. Much of what takes long is the same for one
 * as for many: for those who write, to wait for the disk; for those who read, to find out what is new. It begins once all that
 * has arrived is known, so what is read is as new as the last who asked.
 */
export class TransactionQueue<On> {
  readonly #transaction: <T>(work: (on: On) => T) => T;
  readonly #afterwards: (() => Promise<void>) | undefined;
  #waiting: Waiting<On>[] = [];

  /** @param afterwards what else has to be done after a transaction, before anybody is told of it */
  constructor(transaction: <T>(work: (on: On) => T) => T, afterwards?: () => Promise<void>) {
    this.#transaction = transaction;
    this.#afterwards = afterwards;
  }

  /** Resolves once the transaction has ended, and all that belongs to it. */
  add<T>(work: (on: On) => T): Promise<T> {
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
    });
  }

  /** Does all that waits. */
  flush(): void {
    const all = this.#waiting;
    this.#waiting = [];
    if (all.length > 0) this.#do(all);
  }

  #do(all: Waiting<On>[]): void {
    let results: unknown[];
    try {
      results = this.#transaction((on) => all.map(({ work }) => work(on)));
    } catch (error) {
      if (all.length === 1) all[0]?.reject(error);
      // One that fails must not take the others with it.
      else for (const one of all) this.#do([one]);
      return;
    }
    this.#tell(all, results);
  }

  #tell(all: Waiting<On>[], results: unknown[]): void {
    const tell = () => {
      for (const [i, { resolve }] of all.entries()) resolve(results[i] as never);
    };
    if (!this.#afterwards) tell();
    else
      this.#afterwards().then(tell, (error) => {
        for (const { reject } of all) reject(error);
      });
  }
}
