/**
 * Lets all who wait go on one right after the other, once everything that has arrived was read.
 *
 * A server that writes each response at once wakes its client for each of them, which takes longer than to make the
 * response. Written together, the responses wake it once.
 */
export class Together {
  #waiting: (() => void)[] = [];

  wait(): Promise<void> {
    if (this.#waiting.length === 0) setImmediate(() => this.#goOn());
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #goOn(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const goOn of waiting) goOn();
  }
}
