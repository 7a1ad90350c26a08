/** Users whose faces are remembered; those who were seen first are forgotten first. */
const mostUsers = 1000;

/** The faces of a user that a client knows. */
interface Seen {
  /** In lower case: the server takes an ID in capitals for the same. */
  ids: Set<string>;
  /** Whether a create was lost, whose face may still come. */
  isDoubtful: boolean;
}

/** The faces that a client has seen, by user: a create that comes later cannot have made them. */
export class SeenFaces {
  readonly #byUser = new Map<string, Seen>();

  /** Takes the data of a response that shows faces of a user: one, a list, or something else. */
  add(userUuid: string, data: unknown): void {
    const { ids } = this.#of(userUuid);
    for (const face of Array.isArray(data) ? data : [data]) {
      const id: unknown = face?.id;
      if (typeof id === "string") ids.add(id.toLowerCase());
    }
  }

  /** Remembers that the outcome of a create is open: its face may appear at any time. */
  doubt(userUuid: string): void {
    this.#of(userUuid).isDoubtful = true;
  }

  /** The IDs that were seen up to now, as a set of the caller's own. */
  idsOf(userUuid: string): Set<string> {
    return new Set(this.#byUser.get(userUuid)?.ids);
  }

  /** Says whether the face of an earlier create may still appear. */
  isDoubtful(userUuid: string): boolean {
    return this.#byUser.get(userUuid)?.isDoubtful ?? false;
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
