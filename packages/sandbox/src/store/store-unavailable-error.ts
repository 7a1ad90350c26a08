/**
 * The store cannot be reached or cannot write. The request may succeed later. It was not carried out, unless it is a write whose
 * answer was lost on the way from a database.
 */
export class StoreUnavailableError extends Error {
  override name = "StoreUnavailableError";
}
