type Reader = { go: () => void; fail: (error: unknown) => void };

/**
 * Lets all who want to read in one turn of the event loop begin at the same moment, once everything that has arrived in it is
 * known. What has to be done before it is done once for all of them, and is as new as the last of them.
 */
export class ReadTurn {
  readonly #begin: () => void;
  readonly #end: () => void;
  #waiting: Reader[] = [];

  /**
   * @param begin what is done before they go on; what it throws, they all get
   * @param end what is done once they have gone on as far as they can without waiting
   */
  constructor(begin: () => void, end: () => void) {
    this.#begin = begin;
    this.#end = end;
  }

  join(): Promise<void> {
    if (this.#waiting.length === 0) {
      setImmediate(() => this.#go());
      // Between two of these, all go on that do not wait.
      setImmediate(this.#end);
    }
    return new Promise((go, fail) => {
      this.#waiting.push({ go, fail });
    });
  }

  #go(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      this.#begin();
      for (const { go } of waiting) go();
    } catch (error) {
      for (const { fail } of waiting) fail(error);
    }
  }
}
