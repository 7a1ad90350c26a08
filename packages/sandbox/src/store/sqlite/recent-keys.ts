/** How many hashes are remembered: a power of two. */
const places = 8192;

/**
 * Remembers keys for a while, by nothing but a hash of each, in a place that another may take. It may take a key for another
 * one, so it is good for guesses.
 */
export class RecentKeys {
  readonly #hashes = new Uint32Array(places);

  /** Adds a key, and says whether it was there. */
  add(key: string): boolean {
    const hash = hashOf(key);
    const place = hash % places;
    if (this.#hashes[place] === hash) return true;
    this.#hashes[place] = hash;
    return false;
  }
}

/** FNV-1a, of 32 bits. Never 0, which stands for a free place. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}
