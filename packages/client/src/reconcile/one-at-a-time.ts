/** Lets work under one key be done by one caller after the other. Work under different keys does not wait. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  /**
   * @param key what must not be worked on twice at a time
   * @param wait waits for those before; when it rejects, the turn is given up
   */
  async run<T>(key: string, wait: (before: Promise<unknown>) => Promise<unknown>, work: () => Promise<T>) {
    const before = this.#last.get(key);
    const turn = (async () => {
      if (before) await wait(before);
      return work();
    })();
    const end = Promise.allSettled([before, turn]);
    this.#last.set(key, end);
    try {
      return await turn;
    } finally {
      if (this.#last.get(key) === end) this.#last.delete(key);
    }
  }
}
