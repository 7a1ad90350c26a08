/** An option, a flag or an argument asks for something impossible. The message is the sentence for the user. */
export class UsageError extends Error {
  override name = "UsageError";
}
