/** The store cannot be reached or cannot write: the request was not carried out, and may succeed later. */
export class StoreUnavailableError extends Error {
  override name = "StoreUnavailableError";
}
