import { ConnectionClosedError } from "../faults/broken-response.js";

/** Waits a number of milliseconds. */
export type Sleep = (ms: number) => Promise<void>;

/** Makes sleeps that end with their owner. */
export class Sleeper {
  readonly #asleep = new Map<unknown, () => void>();
  #isEnded = false;

  readonly sleep: Sleep = (ms) =>
    new Promise((resolve, reject) => {
      if (this.#isEnded) {
        reject(new ConnectionClosedError());
        return;
      }
      const timer = setTimeout(() => {
        this.#asleep.delete(timer);
        resolve();
      }, ms);
      this.#asleep.set(timer, () => {
        clearTimeout(timer);
        reject(new ConnectionClosedError());
      });
    });

  /** Ends all sleeps at once, and each later one as it begins: their requests get no response. */
  end(): void {
    this.#isEnded = true;
    for (const end of this.#asleep.values()) end();
    this.#asleep.clear();
  }
}
