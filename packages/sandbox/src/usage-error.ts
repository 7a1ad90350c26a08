/** What somebody asks for by an option or a flag cannot be carried out. */
export class UsageError extends Error {
  override name = "UsageError";
}
