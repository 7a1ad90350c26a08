/** A response breaks the contract, or something is left behind. The message says what, without a secret. */
export class ContractError extends Error {
  override name = "ContractError";
  /** A sentence for each problem. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}
