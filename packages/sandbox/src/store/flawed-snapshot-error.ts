/** The error for a snapshot whose parts do not go together, so that no request could have made its state. */
export class FlawedSnapshotError extends Error {
  override name = "FlawedSnapshotError";

  /** @param what the plural of the records, such as "users" */
  static twice(what: string): FlawedSnapshotError {
    return new FlawedSnapshotError(`Two ${what} of the snapshot are the same.`);
  }

  static strayFace(id: string): FlawedSnapshotError {
    return new FlawedSnapshotError(`The face ${id} belongs to no user of the snapshot.`);
  }
}
