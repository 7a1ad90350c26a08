import { RecentKeys } from "./recent-keys.js";

/** How many values are kept at least. Twice as many are never reached. */
const limit = 2500;

/**
 * What was read from a database lately and more than once, by the key it was read by. Who writes says which keys have changed;
 * what others have written ends it all.
 */
export class ReadCache<T> {
  #young = new Map<string, T>();
  #old = new Map<string, T>();
  /** What is asked for once is not kept: among many, most of it would not be asked for again while it lasts. */
  readonly #asked = new RecentKeys();

  /** What was read by this key, or what `read` finds. That nothing is there is not kept. */
  get(key: string, read: () => T | undefined): T | undefined {
    const kept = this.#young.get(key);
    if (kept !== undefined) return kept;
    const old = this.#old.get(key);
    const found = old ?? read();
    if (old !== undefined || (found !== undefined && this.#asked.add(key))) this.#keep(key, found as T);
    return found;
  }

  forget(key: string): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
  }

  /** What was not asked for while as many others were makes place, all at once: to find the oldest would take longer. */
  #keep(key: string, value: T): void {
    if (this.#young.size >= limit) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
