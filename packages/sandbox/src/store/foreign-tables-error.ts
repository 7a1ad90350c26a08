/** Says that another program made the tables of a database. */
export class ForeignTablesError extends Error {
  override name = "ForeignTablesError";

  constructor() {
    super("it holds the tables of another program");
  }
}
