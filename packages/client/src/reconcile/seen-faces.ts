/** Users whose faces are remembered; those who were seen first are forgotten first. */
const mostUsers = 1000;

/** The IDs of faces that a client has seen, by user: a create that comes later cannot have made them. */
export class SeenFaces {
  readonly #idsByUser = new Map<string, Set<string>>();

  /** Takes the data of an answer that shows faces of a user: one, a list, or something else. */
  add(userId: string, data: unknown): void {
    const ids = this.#idsByUser.get(userId) ?? this.#remember(userId);
    for (const face of Array.isArray(data) ? data : [data]) {
      const id: unknown = face?.id;
      if (typeof id === "string") ids.add(id);
    }
  }

  /** Those that were seen up to now. */
  of(userId: string): Set<string> {
    return new Set(this.#idsByUser.get(userId));
  }

  #remember(userId: string): Set<string> {
    const [first = userId] = this.#idsByUser.keys();
    if (this.#idsByUser.size === mostUsers) this.#idsByUser.delete(first);
    const ids = new Set<string>();
    this.#idsByUser.set(userId, ids);
    return ids;
  }
}
