/** What somebody asks for by an option, a flag or an argument cannot be carried out. The message is the sentence for them. */
export class UsageError extends Error {
  override name = "UsageError";
}
