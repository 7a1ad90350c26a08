/** How many answers are kept. */
const limit = 5000;

/**
 * What was read from a database lately, by the key it was read by. Who writes says which keys have changed; what others have
 * written ends it all.
 */
export class ReadCache {
  #kept = new Map<string, unknown>();
  #changes = 0;

  /** What was read by this key, or what `read` finds. That nothing is there is not kept. */
  get<T>(key: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    const kept = this.#kept.get(key) as T | undefined;
    return kept === undefined ? this.#read(key, read) : Promise.resolve(kept);
  }

  async #read<T>(key: string, read: () => Promise<T | undefined>): Promise<T | undefined> {
    const changes = this.#changes;
    const found = await read();
    // What was changed meanwhile may have been read as it was before.
    if (found !== undefined && changes === this.#changes) this.#keep(key, found);
    return found;
  }

  forget(key: string): void {
    this.#changes++;
    this.#kept.delete(key);
  }

  clear(): void {
    this.#changes++;
    this.#kept.clear();
  }

  #keep(key: string, value: unknown): void {
    // The one that has been there for longest makes place.
    if (this.#kept.size >= limit) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(key, value);
  }
}
