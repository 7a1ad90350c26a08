/** Users whose faces are remembered; those who were seen longest ago are forgotten first. */
const mostUsers = 1000;

/** The IDs of faces that a client has seen, by user: a create that comes later cannot have made them. */
export class SeenFaces {
  readonly #idsByUser = new Map<string, Set<string>>();

  /** Takes the data of any answer about a user: a face, a list of faces, or something else. */
  add(userId: string, data: unknown): void {
    const ids = new Set(this.of(userId));
    for (const face of [data].flat()) {
      const id: unknown = Object(face).id;
      if (typeof id === "string") ids.add(id);
    }
    this.#idsByUser.delete(userId);
    this.#idsByUser.set(userId, ids);
    if (this.#idsByUser.size > mostUsers) this.#idsByUser.delete(firstKeyOf(this.#idsByUser));
  }

  of(userId: string): ReadonlySet<string> {
    return this.#idsByUser.get(userId) ?? new Set();
  }
}

function firstKeyOf(map: Map<string, unknown>): string {
  return map.keys().next().value ?? "";
}
