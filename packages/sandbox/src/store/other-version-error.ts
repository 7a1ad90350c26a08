/** Says that another version made the tables, which this one cannot read. */
export class OtherVersionError extends Error {
  override name = "OtherVersionError";

  constructor() {
    super("another version of the sandbox made its tables");
  }
}
