import { ConnectionClosedError } from "../faults/broken-response.js";

/** Waits so many milliseconds. */
export type Sleep = (ms: number) => Promise<void>;

/** Sleeps that nobody waits for any longer when their owner has ended. */
export class Sleeper {
  readonly #asleep = new Map<unknown, () => void>();

  readonly sleep: Sleep = (ms) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#asleep.delete(timer);
        resolve();
      }, ms);
      this.#asleep.set(timer, () => {
        clearTimeout(timer);
        reject(new ConnectionClosedError());
      });
    });

  /** Ends all of them at once: the requests that wait get no response. */
  end(): void {
    for (const end of this.#asleep.values()) end();
    this.#asleep.clear();
  }
}
