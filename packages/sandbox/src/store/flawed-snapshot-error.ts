/** The error for a snapshot whose parts do not go together, so that no request could have made its state. */
export class FlawedSnapshotError extends Error {
  override name = "FlawedSnapshotError";

  /** @param what the name of a list, or `shared` */
  static twice(what: string): FlawedSnapshotError {
    return new FlawedSnapshotError(
      what === "shared" ? "The snapshot has two shared states." : `Two ${what} of the snapshot are the same.`,
    );
  }

  static strayFace(id: string): FlawedSnapshotError {
    return new FlawedSnapshotError(`The face ${id} belongs to no user of the snapshot.`);
  }
}
