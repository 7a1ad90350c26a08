/**
 * The store cannot be reached or cannot write. The request may succeed later. It was not carried out, unless it is a write whose
 * response was lost on the way from a database.
 */
export class StoreUnavailableError extends Error {
  override name = "StoreUnavailableError";
}

/** The store will not come back in this process. */
export class RestartNeededError extends StoreUnavailableError {
  override name = "RestartNeededError";
}

/** Reports one snapshot too many: each takes room, and its client may take minutes to read it. */
export function tooManyReaders(): StoreUnavailableError {
  return new StoreUnavailableError("Too many snapshots are read at the same time.");
}
