type Write<On> = {
  work: (on: On) => unknown;
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
};

/**
 * Gathers the writes that come at the same time into one transaction: what takes long is to wait for the disk, and that is
 * the same for one write as for many.
 */
export class WriteQueue<On> {
  readonly #transaction: <T>(work: (on: On) => T) => T;
  #waiting: Write<On>[] = [];

  constructor(transaction: <T>(work: (on: On) => T) => T) {
    this.#transaction = transaction;
  }

  /** Resolves once the work is on the disk. */
  add<T>(work: (on: On) => T): Promise<T> {
    if (this.#waiting.length === 0) setImmediate(() => this.flush());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ work, resolve, reject });
    });
  }

  /** Does all that waits. */
  flush(): void {
    const writes = this.#waiting;
    this.#waiting = [];
    if (writes.length === 0) return;
    try {
      const results = this.#transaction((on) => writes.map(({ work }) => work(on)));
      for (const [i, { resolve }] of writes.entries()) resolve(results[i] as never);
    } catch (error) {
      if (writes.length === 1) writes[0]?.reject(error);
      // One that fails must not take the others with it.
      else for (const write of writes) this.#alone(write);
    }
  }

  #alone({ work, resolve, reject }: Write<On>): void {
    try {
      resolve(this.#transaction(work) as never);
    } catch (error) {
      reject(error);
    }
  }
}
