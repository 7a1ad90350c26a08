/** Users whose faces are remembered; those who were seen first are forgotten first. */
const mostUsers = 1000;

/** What a client knows of a user's faces. */
interface Seen {
  /** In lower case: the server takes an ID in capitals for the same. */
  ids: Set<string>;
  /** Whether a create was lost, whose face may still come. */
  isDoubtful: boolean;
}

/** What a client has seen of faces, by user: a create that comes later cannot have made them. */
export class SeenFaces {
  readonly #byUser = new Map<string, Seen>();

  /** Takes the data of an answer that shows faces of a user: one, a list, or something else. */
  add(userUuid: string, data: unknown): void {
    const { ids } = this.#of(userUuid);
    for (const face of Array.isArray(data) ? data : [data]) {
      const id: unknown = face?.id;
      if (typeof id === "string") ids.add(id.toLowerCase());
    }
  }

  /** Remembers that nobody knows what became of a create: its face may appear at any time. */
  doubt(userUuid: string): void {
    this.#of(userUuid).isDoubtful = true;
  }

  /** What was seen up to now. */
  of(userUuid: string): Seen {
    const { ids, isDoubtful } = this.#byUser.get(userUuid) ?? { ids: [], isDoubtful: false };
    return { ids: new Set(ids), isDoubtful };
  }

  #of(userUuid: string): Seen {
    const known = this.#byUser.get(userUuid);
    if (known) return known;
    const [first = ""] = this.#byUser.keys();
    if (this.#byUser.size === mostUsers) this.#byUser.delete(first);
    const seen = { ids: new Set<string>(), isDoubtful: false };
    this.#byUser.set(userUuid, seen);
    return seen;
  }
}
