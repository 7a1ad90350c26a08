/**
 * Lets all who wait go on one right after the other, once everything that has arrived was read.
 *
 * A server that writes each answer as soon as it has it wakes its client for each of them, which takes longer than to find the
 * answer. Written together, they wake it once.
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
