/** Lets work under one key be done by one caller after the other. Work under different keys does not wait. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * @param key what must not be worked on twice at a time
   * @param wait waits for those before; when it rejects, the turn is given up
   */
  run<T>(
    key: string,
    wait: (before: Promise<unknown>) => Promise<unknown>,
    work: () => Promise<T>,
  ): Promise<T> {
    const before = this.#last.get(key);
    const turn = (async () => {
      if (before) await wait(before);
      return work();
    })();
    // A turn that is given up ends before those that it waited for.
    const end: Promise<void> = Promise.allSettled([before, turn]).then(() => {
      if (this.#last.get(key) === end) this.#last.delete(key);
    });
    this.#last.set(key, end);
    return turn;
  }
}
