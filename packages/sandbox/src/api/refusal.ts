/** More about a refusal: the message and the parameters of the response. */
export interface RefusalDetails {
  /** @default the message of the example */
  message?: string;
  /** @default the parameters of the example */
  parameters?: Record<string, unknown>[];
}

/**
 * The reason why a request is not carried out: the name of an example in the document. The example has the status and the code
 * of the response. An operation without an example of that name cannot refuse for this cause.
 */
export class Refusal extends Error {
  override name = "Refusal";
  readonly example: string;
  readonly details: RefusalDetails;

  constructor(example: string, details: RefusalDetails = {}) {
    super(details.message ?? example);
    this.example = example;
    this.details = details;
  }
}
