/** Calls functions in their order, a few in each turn of the event loop. */
export class FewPerTurn {
  readonly #most: number;
  #waiting: (() => void)[] = [];

  /** @param most the number of functions that it calls in one turn */
  constructor(most: number) {
    this.#most = most;
  }

  add(call: () => void): void {
    if (this.#waiting.push(call) === 1) setImmediate(() => this.#goOn());
  }

  #goOn(): void {
    const now = this.#waiting.splice(0, this.#most);
    if (this.#waiting.length > 0) setImmediate(() => this.#goOn());
    for (const call of now) call();
  }
}
